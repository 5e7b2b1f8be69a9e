import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace

from tests.support.probe import WORK
from tests.support.work import BRISK, Workplace, until
from vibekit.lib.clock import now
from vibekit.lib.db.services import Services
from vibekit.lib.jobs.schedules import Schedule
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


async def test_by_the_clock_each_time_once_in_the_cluster(workplace: Workplace) -> None:
    times: Counter[int] = Counter()

    async def tick(_: Services) -> None:
        times[int(now().timestamp())] += 1

    pace = replace(BRISK, schedules=[Schedule("test.tick", "* * * * * *", tick)])
    async with AsyncExitStack() as stack:
        for _ in range(3):
            await stack.enter_async_context(worker(workplace, pace))
        await asyncio.sleep(3.2)
    assert times
    assert set(times.values()) == {1}
