"""All that a worker process does: jobs, subscribers, and what happens by the clock."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from vibekit.lib.db.services import Services
from vibekit.lib.events.feed import Feed
from vibekit.lib.events.types import EventTypes
from vibekit.lib.jobs.backoff import Backoff
from vibekit.lib.jobs.clock import LOOK_SECONDS, Clock
from vibekit.lib.jobs.each import Each
from vibekit.lib.jobs.loop import JobLoop
from vibekit.lib.jobs.purge import SCHEDULES
from vibekit.lib.jobs.queue import LEASE, Queue, open_queue
from vibekit.lib.jobs.reactions import Reactions
from vibekit.lib.jobs.runner import Runner
from vibekit.lib.jobs.schedules import Schedule
from vibekit.lib.mail.mailer import Mailer
from vibekit.lib.module import Module
from vibekit.lib.observability.log import get_logger
from vibekit.lib.repeat import repeat

_log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How patient a worker is, and what it does by the clock beside what domains declare."""

    # What runs when the worker is told to stop has so many seconds to end; then it is handed back.
    grace: float = 20.0
    lease: timedelta = LEASE
    backoff: Backoff = field(default_factory=Backoff)
    schedules: Sequence[Schedule] = SCHEDULES


class Worker:
    """The parts of a worker, made from the manifests of all modules."""

    def __init__(
        self,
        services: Services,
        mailer: Mailer,
        modules: Sequence[Module],
        queue: Queue,
        pace: Pace,
        stop: asyncio.Event,
    ) -> None:
        self._queue, self._pace, self._stop = queue, pace, stop
        reactions = Reactions()
        types = EventTypes(event for module in modules for event in module.events)
        self.feeds = [
            Feed(services, subscriber, types, reactions.set_aside, stop)
            for module in modules
            for subscriber in module.subscribers
        ]
        reactions.feeds = {feed.name: feed for feed in self.feeds}
        own = [schedule for module in modules for schedule in module.schedules]
        schedules = [*pace.schedules, *own]
        each = Each({schedule.name: schedule.job for schedule in schedules})
        self.clock = Clock(services, schedules, each)
        jobs = [reactions.job, each.job, *(schedule.job for schedule in schedules)]
        jobs += [job for module in modules for job in module.jobs]
        self.runner = Runner(services, mailer, queue, jobs, pace.backoff)

    async def run(self) -> None:
        """Until stopped; then it ends what it is doing, or hands it back."""
        stop, grace = self._stop, self._pace.grace
        parts = [
            JobLoop(self._queue, self.runner, stop).run(grace),
            repeat(self.clock.turn, stop, name="clock", pause=LOOK_SECONDS),
            *(repeat(feed.turn, stop, name=feed.name) for feed in self.feeds),
        ]
        tasks = [asyncio.create_task(part) for part in parts]
        _log.info("worker_started", subscribers=len(self.feeds))
        await stop.wait()
        _, late = await asyncio.wait(tasks, timeout=grace + 2)
        for task in late:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        _log.info("worker_stopped")


async def work(
    services: Services,
    mailer: Mailer,
    modules: Sequence[Module],
    stop: asyncio.Event,
    pace: Pace | None = None,
) -> None:
    """Works until `stop` is set."""
    pace = pace or Pace()
    async with open_queue(services.settings, lease=pace.lease) as queue:
        await Worker(services, mailer, modules, queue, pace, stop).run()
