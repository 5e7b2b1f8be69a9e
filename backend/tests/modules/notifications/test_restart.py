"""A stream goes on over restarts of API, worker and database: nothing is lost, nothing doubled."""

import asyncio
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import httpx
import pytest

from tests.modules.notifications.following import Follower
from tests.support.work import until
from tests.trust.machine import Machine, running_machine
from vibekit.lib.ids import new_id

pytestmark = pytest.mark.slow
TELLS = "notifications.tell"
API = ("first", "second")


@dataclass
class Reader:
    """A browser that is told that its stream has ended, and comes back with the last id."""

    follower: Follower
    times: int = 0
    is_over: bool = False

    async def read(self) -> None:
        while not self.is_over:
            began_with = len(self.follower.seen)
            await self.follower.follow(self.follower.last_id if began_with else None)
            await self.follower.until_over()
            self.times += len(self.follower.seen) > began_with
            await asyncio.sleep(0.1)


@dataclass
class Writer:
    """Writes notes, each once, whatever becomes of who answers."""

    http: httpx.AsyncClient
    written: list[str] = field(default_factory=list[str])
    is_over: bool = False

    async def write(self) -> None:
        while not self.is_over:
            self.written.append(await self.note())
            await asyncio.sleep(0.03)

    async def note(self) -> str:
        headers = {"Idempotency-Key": new_id().hex}
        while True:
            try:
                made = await self.http.post("/api/notes", json={"title": "Milk"}, headers=headers)
                if made.is_success:
                    return made.json()["id"]
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)


@pytest.fixture
async def machine(tmp_path: Path, unused_tcp_port: int) -> AsyncIterator[Machine]:
    async with running_machine(tmp_path, unused_tcp_port) as machine:
        yield machine


async def fetch(machine: Machine, query: str, *values: str) -> list[asyncpg.Record]:
    assert machine.settings.postgres_admin_url is not None
    owner = await asyncpg.connect(machine.settings.postgres_admin_url.get_secret_value())
    try:
        return await owner.fetch(query, *values)
    finally:
        await owner.close()


async def until_told_of_everything(machine: Machine, writer: Writer, reader: Reader) -> None:
    async def is_told() -> bool:
        return len(reader.follower.ids) >= len(writer.written)

    await until(is_told, 60)
    await asyncio.sleep(1)  # in which nothing comes again
    told = await fetch(machine, "SELECT id, subject_id FROM notifications ORDER BY id")
    assert reader.follower.ids == [str(row["id"]) for row in told]
    assert sorted(str(row["subject_id"]) for row in told) == sorted(writer.written)


async def until_told_from_now_on(machine: Machine) -> None:
    """A subscriber that is new begins with what happens when its cursor is there."""

    async def has_cursor() -> bool:
        rows = await fetch(machine, "SELECT 1 FROM event_cursors WHERE subscriber = $1", TELLS)
        return bool(rows)

    await until(has_cursor)


async def restart_everything(machine: Machine, listening: socket.socket) -> None:
    for round_ in range(3):
        for name in API:
            await asyncio.sleep(0.7)
            if round_ == 1:
                machine.kill(name)
            else:
                await machine.stop(name)
            machine.start("serve", name=name, listening=listening)
            await machine.until_ready()
        machine.kill("worker")
        machine.start("worker")


async def test_nothing_is_lost_or_doubled_over_restarts(machine: Machine) -> None:
    with socket.create_server(("127.0.0.1", machine.settings.port), backlog=512) as listening:
        for name in API:
            machine.start("serve", name=name, listening=listening)
        machine.start("worker")
        await machine.until_ready()
        async with machine.member() as http:
            reader, writer = Reader(Follower(http, {})), Writer(machine.http)
            reading = asyncio.create_task(reader.read())
            await until_told_from_now_on(machine)
            writing = asyncio.create_task(writer.write())
            await restart_everything(machine, listening)
            writer.is_over = True
            await writing
            await until_told_of_everything(machine, writer, reader)
            reader.is_over = True
            for name in API:
                await machine.stop(name)
            await reading
    assert reader.times > 3, "the stream was cut again and again"
    assert len(writer.written) > 50


async def test_a_stream_outlives_the_database(machine: Machine) -> None:
    machine.start("serve")
    machine.start("worker")
    await machine.until_ready()
    async with machine.member() as http:
        reader, writer = Reader(Follower(http, {})), Writer(machine.http)
        reading = asyncio.create_task(reader.read())
        await until_told_from_now_on(machine)
        writer.written.append(await writer.note())
        await reader.follower.until_seen(1)
        await machine.kill_postgres()
        await asyncio.sleep(1.5)
        await asyncio.to_thread(machine.postgres.start)
        await machine.until_ready()
        writer.written.append(await writer.note())
        await until_told_of_everything(machine, writer, reader)
        assert reader.times == 0, "it was never cut"
        reader.is_over = True
        await machine.stop("serve")
        await reading
