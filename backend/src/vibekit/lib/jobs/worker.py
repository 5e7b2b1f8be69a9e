"""All that a worker process does: jobs, subscribers, and what happens by the clock."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from uuid import UUID

from vibekit.lib.auth import credentials
from vibekit.lib.db.services import Services
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.feed import Feed
from vibekit.lib.events.types import EventTypes
from vibekit.lib.jobs.backoff import Backoff
from vibekit.lib.jobs.job import Job, enqueue
from vibekit.lib.jobs.loop import JobLoop
from vibekit.lib.jobs.queue import Queue, open_queue
from vibekit.lib.jobs.runner import Runner
from vibekit.lib.jobs.schedules import keep_time
from vibekit.lib.mail.mailer import Mailer
from vibekit.lib.module import Module
from vibekit.lib.observability.log import get_logger
from vibekit.lib.repeat import repeat

# What runs when the worker is told to stop has so long to end; then it is handed back.
GRACE_SECONDS = 20.0

_log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How patient a worker is; tests are less so."""

    grace: float = GRACE_SECONDS
    lease: timedelta = timedelta(seconds=15)
    backoff: Backoff = Backoff()


class Worker:
    """The parts of a worker, made from the manifests of all modules."""

    def __init__(
        self,
        services: Services,
        mailer: Mailer,
        modules: Sequence[Module],
        queue: Queue,
        *,
        backoff: Backoff | None = None,
    ) -> None:
        self.stop = asyncio.Event()
        self._services = services
        self._queue = queue
        types = EventTypes(event for module in modules for event in module.events)
        self.feeds = [
            Feed(services, subscriber, types, _order_reaction, self.stop)
            for module in modules
            for subscriber in module.subscribers
        ]
        jobs = [job for module in modules for job in module.jobs]
        jobs.append(_reaction_job({feed.name: feed for feed in self.feeds}))
        self.runner = Runner(services, mailer, queue, jobs, backoff)

    async def run(self, grace: float = GRACE_SECONDS) -> None:
        """Until `stop` is set; then it ends what it does, or hands it back."""
        parts = [
            JobLoop(self._queue, self.runner, self.stop).run(grace),
            repeat(
                partial(keep_time, self._services, self._queue, self.stop), self.stop, name="clock"
            ),
            *(repeat(feed.turn, self.stop, name=feed.name) for feed in self.feeds),
        ]
        tasks = [asyncio.create_task(part) for part in parts]
        _log.info("worker_started", subscribers=len(self.feeds))
        await self.stop.wait()
        _, late = await asyncio.wait(tasks, timeout=grace + 1)
        for task in late:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        _log.info("worker_stopped", late=len(late))


async def work(
    services: Services,
    mailer: Mailer,
    modules: Sequence[Module],
    *,
    stop: asyncio.Event,
    pace: Pace | None = None,
) -> None:
    """A worker from its start until `stop` is set."""
    pace = pace or Pace()
    url = services.settings.postgres_url.get_secret_value()
    async with open_queue(url, lease=pace.lease) as queue:
        worker = Worker(services, mailer, modules, queue, backoff=pace.backoff)
        worker.stop = stop
        await worker.run(pace.grace)
