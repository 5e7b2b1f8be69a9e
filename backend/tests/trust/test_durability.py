"""TRUST 17: what was acknowledged is durable, whatever is killed in between."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import httpx
import pytest

from tests.support.work import until
from tests.trust.machine import Machine, running_machine

CREATIONS = 1_000
WRITERS = 16


@dataclass
class Writing:
    """A thousand creations, each under a key of its own, and what was answered."""

    machine: Machine
    acknowledged: dict[int, str] = field(default_factory=dict[int, str])
    unanswered: set[int] = field(default_factory=set[int])

    async def create(self, number: int) -> bool:
        """One try; False when there was no answer, or one that promises nothing."""
        body = {"title": f"Note {number}", "index": number % 5 == 0}
        key = {"Idempotency-Key": f"creation-{number}"}
        try:
            answer = await self.machine.http.post("/api/notes", json=body, headers=key)
        except httpx.TransportError:
            return False
        assert answer.status_code in (201, 409, 503), answer.text
        if answer.status_code == 201:
            self.acknowledged[number] = answer.json()["id"]
        return answer.status_code == 201

    async def all(self) -> None:
        numbers = iter(range(CREATIONS))

        async def write() -> None:
            for number in numbers:
                if not await self.create(number):
                    self.unanswered.add(number)
                    await self.machine.until_ready()

        await asyncio.gather(*(write() for _ in range(WRITERS)))

    async def reached(self, count: int) -> None:
        async def enough() -> bool:
            return len(self.acknowledged) >= count

        await until(enough)


async def disturb(writing: Writing) -> None:
    """kill -9 of each process in the middle of it."""
    machine = writing.machine
    await writing.reached(CREATIONS // 4)
    machine.kill("serve")
    machine.start("serve")
    await writing.reached(CREATIONS // 2)
    await machine.kill_postgres()
    await asyncio.to_thread(machine.postgres.start)
    await writing.reached(3 * CREATIONS // 4)
    machine.kill("worker")
    machine.start("worker")


async def titles_of(owner: "asyncpg.Connection[asyncpg.Record]") -> Counter[str]:
    return Counter(row["title"] for row in await owner.fetch("SELECT title FROM notes"))


@pytest.mark.slow
async def test_every_acknowledged_write_is_there_exactly_once(
    tmp_path: Path, unused_tcp_port: int
) -> None:
    async with running_machine(tmp_path, unused_tcp_port) as machine:
        machine.start("serve")
        machine.start("worker")
        await machine.until_ready()
        writing = Writing(machine)
        await asyncio.gather(writing.all(), disturb(writing))
        assert machine.settings.postgres_admin_url is not None
        owner = await asyncpg.connect(machine.settings.postgres_admin_url.get_secret_value())
        try:
            await _check(writing, owner)
        finally:
            await owner.close()


async def _check(writing: Writing, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    kept = await titles_of(owner)
    ids = {str(row["id"]) for row in await owner.fetch("SELECT id FROM notes")}
    assert writing.unanswered, "nothing was disturbed"
    assert set(writing.acknowledged.values()) <= ids
    assert all(kept[f"Note {number}"] == 1 for number in writing.acknowledged)
    assert all(kept[f"Note {number}"] <= 1 for number in writing.unanswered)

    for number in writing.unanswered:
        assert await writing.create(number)
    assert await titles_of(owner) == {f"Note {n}": 1 for n in range(CREATIONS)}
    created = "SELECT count(*), count(DISTINCT subject_id) FROM events WHERE type = 'note.created'"
    row = await owner.fetchrow(created)
    assert row is not None
    assert list(row.values()) == [CREATIONS, CREATIONS]
    await _check_what_followed(owner)


async def _check_what_followed(owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Every ordered job and every reaction happened, and happened once."""
    done = "SELECT coalesce(sum(created), 0) = $1 FROM note_counts"

    async def settled() -> bool:
        waiting = await owner.fetchval("SELECT count(*) FROM pgqueuer WHERE status <> 'failed'")
        return waiting == 0 and await owner.fetchval(done, CREATIONS)

    await until(settled, 60)
    rows = await owner.fetch("SELECT indexed, count(*) FROM notes GROUP BY 1")
    assert {row[0]: row[1] for row in rows} == {1: CREATIONS // 5, 0: 4 * CREATIONS // 5}
