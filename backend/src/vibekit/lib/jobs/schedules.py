"""What happens by the clock: once in the cluster each time, however many workers there are."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from pgqueuer.domain.models import Schedule as DueSchedule
from pgqueuer.sm import SchedulerManager

from vibekit.lib.db.services import Services
from vibekit.lib.jobs.purge import purge
from vibekit.lib.jobs.queue import Queue


@dataclass(frozen=True, slots=True)
class Schedule:
    """A name that is kept for ever, when (five fields of cron, in UTC), and what."""

    name: str
    when: str
    work: Callable[[Services], Awaitable[object]]


SCHEDULES = (Schedule("vibekit.purge", "17 * * * *", purge),)


async def keep_time(
    services: Services,
    queue: Queue,
    schedules: Sequence[Schedule],
    stop: asyncio.Event,
) -> bool:
    """Runs what is due until stopped; ends with an error when the database is lost."""
    manager = SchedulerManager(queue.queries)
    manager.shutdown = stop
    for schedule in schedules:
        manager.schedule(schedule.name, schedule.when)(_run(schedule, services))
    await manager.run()
    return False


def _run(schedule: Schedule, services: Services) -> Callable[[DueSchedule], Awaitable[None]]:
    async def run(_: DueSchedule) -> None:
        await schedule.work(services)

    return run
