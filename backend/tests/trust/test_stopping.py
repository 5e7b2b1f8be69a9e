"""TRUST 22: SIGTERM. Requests in flight finish, jobs are handed back, restarts lose nothing."""

import asyncio
import signal
import socket
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import httpx
import psutil
import pytest

from tests.support.probe import WORK
from tests.support.work import Workplace, until
from tests.trust.machine import Machine, running_machine
from tests.worker.workers import VIBEKIT, worker
from vibekit.config import Settings
from vibekit.lib.ids import new_id

pytestmark = pytest.mark.slow
LONGEST = 30
CLIENTS = 8


@pytest.fixture
async def machine(tmp_path: Path, unused_tcp_port: int) -> AsyncIterator[Machine]:
    async with running_machine(tmp_path, unused_tcp_port) as machine:
        yield machine


async def create(machine: Machine, title: str) -> int:
    return (await machine.http.post("/api/notes", json={"title": title})).status_code


@dataclass
class Load:
    """Clients that keep their connections, and others that open one for each request."""

    machine: Machine
    answers: Counter[int] = field(default_factory=Counter[int])
    is_over: bool = False

    async def run(self) -> None:
        await asyncio.gather(*(self._client(keeps=n % 2 == 0) for n in range(CLIENTS)))

    async def _client(self, *, keeps: bool) -> None:
        headers = {**self.machine.http.headers, **({} if keeps else {"Connection": "close"})}
        # Connecting is all that is tried again: whatever else goes wrong fails the test.
        transport = httpx.AsyncHTTPTransport(retries=3)
        async with httpx.AsyncClient(
            base_url=self.machine.http.base_url, headers=headers, transport=transport, timeout=30
        ) as http:
            while not self.is_over:
                body = {"title": f"Note {new_id()}"}
                answer = await http.post("/api/notes", json=body)
                self.answers[answer.status_code] += 1


async def serves(process: psutil.Process) -> bool:
    """Whether a client is connected to this very process."""
    return any(each.status == psutil.CONN_ESTABLISHED for each in process.net_connections("tcp"))


async def restart_in_turn(machine: Machine, listening: socket.socket) -> list[float]:
    took: list[float] = []
    for name in ("first", "second"):
        await asyncio.sleep(1)
        took.append(await machine.stop(name))
        machine.start("serve", name=name, listening=listening)
        process = psutil.Process(machine.running[name].pid)
        await until(lambda process=process: serves(process))
    return took


async def test_a_rolling_restart_under_load_loses_nothing(machine: Machine) -> None:
    with socket.create_server(("127.0.0.1", machine.settings.port), backlog=512) as listening:
        for name in ("first", "second"):
            machine.start("serve", name=name, listening=listening)
        await machine.until_ready()
        load = Load(machine)
        running = asyncio.create_task(load.run())
        took = await restart_in_turn(machine, listening)
        load.is_over = True
        await running
    assert max(took) < LONGEST
    assert set(load.answers) == {201}
    owner = await connect(machine)
    kept = await owner.fetchrow("SELECT count(*), count(DISTINCT title) FROM notes")
    await owner.close()
    assert kept is not None
    assert list(kept.values()) == [load.answers[201]] * 2
    assert load.answers[201] > 100


async def connect(machine: Machine) -> "asyncpg.Connection[asyncpg.Record]":
    assert machine.settings.postgres_admin_url is not None
    return await asyncpg.connect(machine.settings.postgres_admin_url.get_secret_value())


async def test_requests_in_flight_finish(machine: Machine) -> None:
    machine.start("serve")
    await machine.until_ready()
    owner = await connect(machine)
    async with owner.transaction():
        await owner.execute("LOCK TABLE notes IN ACCESS EXCLUSIVE MODE")
        asked = [asyncio.create_task(create(machine, f"Note {n}")) for n in range(30)]
        await asyncio.sleep(1)
        stopping = asyncio.create_task(machine.stop("serve"))
        await asyncio.sleep(1)
    assert await asyncio.gather(*asked) == [201] * 30
    assert await stopping < LONGEST
    assert await owner.fetchval("SELECT count(*) FROM notes") == 30
    await owner.close()


async def test_everything_ends_though_postgresql_hangs(machine: Machine) -> None:
    machine.start("serve")
    machine.start("worker")
    await machine.until_ready()
    assert await create(machine, "Milk") == 201
    machine.signal_postgres(signal.SIGSTOP)
    try:
        asked = [asyncio.create_task(create(machine, f"Note {n}")) for n in range(30)]
        await asyncio.sleep(1)
        took = await asyncio.gather(machine.stop("serve"), machine.stop("worker"))
    finally:
        machine.signal_postgres(signal.SIGCONT)
    assert max(took) < LONGEST
    assert await asyncio.gather(*asked) == [503] * 30


async def test_the_worker_hands_back_its_jobs(
    workplace: Workplace, work_settings: Settings, tmp_path: Path
) -> None:
    async def is_begun() -> bool:
        return [job["status"] for job in await workplace.waiting()] == ["picked"]

    await workplace.order(WORK, ref="long", seconds="600")
    with worker(work_settings, tmp_path, VIBEKIT) as first:
        await until(is_begun)
        began = time.monotonic()
        first.terminate()
        assert await asyncio.to_thread(first.wait, LONGEST) == 0
        assert time.monotonic() - began < LONGEST
    assert [job["status"] for job in await workplace.waiting()] == ["queued"]
    with worker(work_settings, tmp_path, VIBEKIT):
        await until(is_begun)
