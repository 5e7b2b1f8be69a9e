"""Everything that waits, done now: for tests and for the seed, which must not sleep."""

import asyncio
from collections.abc import Sequence

from vibekit.lib.db.services import Services
from vibekit.lib.jobs.queue import AT_ONCE, open_queue
from vibekit.lib.jobs.worker import Pace, Worker
from vibekit.lib.mail.mailer import Mailer
from vibekit.lib.module import Module


async def drain(
    services: Services, mailer: Mailer, modules: Sequence[Module], pace: Pace | None = None
) -> None:
    """Runs jobs and subscribers as a worker does, until neither has anything that is due.

    What fails is put off as in a worker, and not waited for.
    """
    pace = pace or Pace()
    async with open_queue(services.settings, lease=pace.lease) as queue:
        worker = Worker(services, mailer, modules, queue, pace, asyncio.Event())
        while await _anything(worker):
            pass


async def _anything(worker: Worker) -> bool:
    jobs = await worker.runner.claim(AT_ONCE)
    await asyncio.gather(*(worker.runner.run(job) for job in jobs))
    fed = [await feed.turn() for feed in worker.feeds]
    return bool(jobs) or any(fed)
