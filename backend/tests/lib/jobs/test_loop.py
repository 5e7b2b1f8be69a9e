import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from tests.support.probe import WORK
from tests.support.work import BRISK, Workplace, until
from vibekit.lib.clock import now
from vibekit.lib.jobs.worker import Pace, work


@asynccontextmanager
async def worker(workplace: Workplace, pace: Pace = BRISK) -> AsyncGenerator[None]:
    stop = asyncio.Event()
    services, post, modules = workplace.services, workplace.post, workplace.modules
    working = asyncio.create_task(work(services, post, modules, stop, pace))
    yield
    stop.set()
    await working


async def test_job_longer_than_a_lease_stays_with_its_worker(workplace: Workplace) -> None:
    await workplace.order(WORK, ref="long", seconds="2.5")
    async with worker(workplace), worker(workplace):
        await until(workplace.effects)
    claims = await workplace.owner.fetchval(
        "SELECT count(*) FROM pgqueuer_log WHERE status = 'picked'"
    )
    assert claims == 1


async def test_new_job_begins_within_half_a_second(workplace: Workplace) -> None:
    async with worker(workplace):
        await asyncio.sleep(0.5)
        began = now()
        await workplace.order(WORK, ref="a")
        await until(workplace.effects)
        assert (now() - began).total_seconds() < 0.5
