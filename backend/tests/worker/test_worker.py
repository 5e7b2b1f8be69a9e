import asyncio
import os
import signal
import time
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from tests.support import probe
from tests.support.database import make_database
from tests.support.probe import KILL, WORK, Poked
from tests.support.work import Workplace, make_organization, until
from tests.worker.workers import HURRIED, VIBEKIT, worker
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.db.serving import open_services
from vibekit.lib.events.event import emit
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.dead import dead_jobs
from vibekit.lib.jobs.job import enqueue

pytestmark = pytest.mark.slow

MANY = 200


async def order_and_emit(workplace: Workplace, *, pause: str) -> None:
    for n in range(MANY):
        tx = workplace.tx()
        enqueue(tx, WORK, ref=f"job {n}", seconds=pause)
        emit(tx, Poked(subject_id=new_id(), ref=f"event {n}"))
        await tx.commit()


async def done(workplace: Workplace) -> Counter[str]:
    """How many effects there are of each kind."""
    return Counter(ref.split()[0] for ref in await workplace.effects())


async def has_cursor(workplace: Workplace) -> bool:
    return await workplace.owner.fetchval("SELECT count(*) > 0 FROM event_cursors")


async def some_done(workplace: Workplace) -> bool:
    return (await done(workplace))["job"] >= MANY // 4


async def more_done(workplace: Workplace, before: Counter[str]) -> bool:
    return await done(workplace) != before


async def all_done(workplace: Workplace) -> bool:
    kinds = await done(workplace)
    return kinds == {"job": MANY, "event": MANY} and not await workplace.waiting()


async def test_worker_killed_twice_does_every_job_and_reaction_once(
    workplace: Workplace, work_settings: Settings, tmp_path: Path
) -> None:
    with worker(work_settings, tmp_path):
        await until(lambda: has_cursor(workplace))
    await order_and_emit(workplace, pause="0.01")
    for share in (0.25, 0.5):
        with worker(work_settings, tmp_path) as process:

            async def far_enough(least: int = int(MANY * share)) -> bool:
                return (await done(workplace))["job"] >= least

            await until(far_enough)
            process.kill()
    left = [job["status"] for job in await workplace.waiting()]
    assert "picked" in left, "it was to be killed at work"
    with worker(work_settings, tmp_path), worker(work_settings, tmp_path):
        await until(lambda: all_done(workplace))
    wanted = {f"{kind} {n}": 1 for n in range(MANY) for kind in ("job", "event")}
    assert await workplace.effects() == wanted


async def test_a_job_that_kills_its_workers_dies_after_its_attempts(
    workplace: Workplace, work_settings: Settings, tmp_path: Path
) -> None:
    async def is_dead() -> bool:
        return bool(await dead_jobs(workplace.services))

    await workplace.order(KILL)
    command = (*HURRIED, "3")
    for _ in range(3):
        with worker(work_settings, tmp_path, command) as process:
            assert await asyncio.to_thread(process.wait, 30) == -signal.SIGKILL
    with worker(work_settings, tmp_path, command) as process:
        await until(is_dead)
        assert process.poll() is None
    (dead,) = await dead_jobs(workplace.services)
    assert "fell silent" in dead.reason


async def test_stopped_worker_ends_what_is_short_and_hands_back_what_is_long(
    workplace: Workplace, work_settings: Settings, tmp_path: Path
) -> None:
    await workplace.order(WORK, ref="short", seconds="0.6")
    await workplace.order(WORK, ref="long", seconds="60")
    with worker(work_settings, tmp_path) as process:
        await until(lambda: both_picked(workplace))
        process.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(process.wait, 10) == 0
    assert await workplace.effects() == {"short": 1}
    (handed_back,) = await workplace.waiting()
    assert handed_back["status"] == "queued"


async def test_vibekit_worker_hands_back_after_its_grace(
    workplace: Workplace, work_settings: Settings, tmp_path: Path
) -> None:
    await workplace.order(WORK, ref="long", seconds="60")
    await workplace.order(WORK, ref="longer", seconds="600")
    with worker(work_settings, tmp_path, (*VIBEKIT, "--grace", "1")) as process:
        await until(lambda: both_picked(workplace))
        process.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(process.wait, 5) == 0
    assert [job["status"] for job in await workplace.waiting()] == ["queued", "queued"]


async def test_vibekit_worker_stops_at_once_when_it_is_idle(
    workplace: Workplace, work_settings: Settings, tmp_path: Path
) -> None:
    with worker(work_settings, tmp_path, VIBEKIT) as process:
        await until(lambda: has_cursor(workplace))
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert await asyncio.to_thread(process.wait, 10) == 0
    assert time.monotonic() - began < 3
    assert "worker_stopped" in (tmp_path / "log").read_text()


async def both_picked(workplace: Workplace) -> bool:
    return [job["status"] for job in await workplace.waiting()] == ["picked", "picked"]


async def test_work_goes_on_when_a_killed_postgresql_comes_back(tmp_path: Path) -> None:
    server = EmbeddedPostgres(tmp_path / "postgres")
    await asyncio.to_thread(server.start)
    try:
        settings = await asyncio.to_thread(make_database, server, tmp_path)
        with worker(settings, tmp_path):
            async with workplace_on(settings) as workplace:
                await until(lambda: has_cursor(workplace))
                await order_and_emit(workplace, pause="0.01")
                await until(lambda: some_done(workplace))
            await asyncio.to_thread(kill_hard, server)
            await asyncio.sleep(1.5)
            await asyncio.to_thread(server.start)
            async with workplace_on(settings) as workplace:
                began, before = time.monotonic(), await done(workplace)
                await until(lambda: more_done(workplace, before))
                assert time.monotonic() - began < 5
                await until(lambda: all_done(workplace))
                assert set((await workplace.effects()).values()) == {1}
    finally:
        await asyncio.to_thread(server.stop)


def kill_hard(server: EmbeddedPostgres) -> None:
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    server.stop()  # takes note of its end


@asynccontextmanager
async def workplace_on(settings: Settings) -> AsyncGenerator[Workplace]:
    """A workplace on a database of the test's own; its effects stay when it is left."""
    assert settings.postgres_admin_url is not None
    owner = await asyncpg.connect(settings.postgres_admin_url.get_secret_value())
    if await owner.fetchval("SELECT to_regclass('probe_effects')") is None:
        await owner.execute(probe.TABLE)
    async with open_services(settings) as services:
        yield Workplace(services, owner, await make_organization(owner))
    await owner.close()
