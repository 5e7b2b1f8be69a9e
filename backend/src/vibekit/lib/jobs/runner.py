"""One job's run: its work exactly once, its mail at least once."""

import asyncio
import time
from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.auth import credentials
from vibekit.lib.clock import now
from vibekit.lib.db.conflicts import raised_by
from vibekit.lib.db.services import Services
from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import Conflict
from vibekit.lib.jobs.backoff import Backoff
from vibekit.lib.jobs.job import Job
from vibekit.lib.jobs.models import JobDone
from vibekit.lib.jobs.order import Order
from vibekit.lib.jobs.queue import ClaimedJob, Queue
from vibekit.lib.mail.mailer import Mailer, MailError
from vibekit.lib.observability.log import get_logger

# A job that hangs longer is given up and counted as failed.
LONGEST_SECONDS = 600

_log = get_logger(__name__)


@raised_by("pk_jobs_done")
class DoneBefore(Conflict):
    """Another worker, or this one before it lost its answer, has done this job."""


class WorkerLostError(Exception):
    """A worker was killed, or cut off, while it did a job."""


@statement
def _done() -> Executable:
    return select(JobDone.job_id).where(JobDone.job_id == bindparam("id"))


class Runner:
    """Does claimed jobs and tells the queue what became of them."""

    def __init__(
        self,
        services: Services,
        mailer: Mailer,
        queue: Queue,
        jobs: Iterable[Job],
        backoff: Backoff,
    ) -> None:
        self._services = services
        self._mailer = mailer
        self._queue = queue
        self._jobs = {job.name: job for job in jobs}
        self._backoff = backoff

    async def claim(self, at_most: int) -> list[ClaimedJob]:
        """The next jobs of those kinds that are known here."""
        return await self._queue.claim(self._jobs, at_most)

    async def give_up_abandoned(self) -> None:
        """A job whose worker fell silent has failed: it may be what silenced the worker."""
        for job in await self._queue.abandoned(self._jobs):
            await self._put_off(job, WorkerLostError("the worker that did this job fell silent"))

    async def run(self, job: ClaimedJob) -> None:
        """Does the job, or puts it off, or holds it; cancelled, it hands the job back."""
        began = time.monotonic()
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                await self._work(job)
        except asyncio.CancelledError:
            await self._queue.again(job, timedelta(0))
            _log.info("job_handed_back", job=job.entrypoint, id=job.id)
            raise
        except Exception as error:  # noqa: BLE001 -- whatever went wrong, the job is tried again
            await self._put_off(job, error)
        else:
            await self._queue.done(job)
            took = round((time.monotonic() - began) * 1000)
            _log.info("job_done", job=job.entrypoint, id=job.id, took_ms=took)

    async def _work(self, job: ClaimedJob) -> None:
        order = Order.decode(job.payload)
        tx = Tx(
            self._services,
            credentials.acting(user=order.user, organization=order.organization),
        )
        try:
            if await tx.first(_done(), id=job.id) is not None:
                return
            message = await self._jobs[job.entrypoint].work(tx, **order.arguments)
            if message is not None:
                await tx.commit()
                await self._mailer.send(message)
            tx.insert(JobDone, job_id=job.id, done_at=now())
            await tx.commit()
        except DoneBefore:
            _log.info("job_done_before", job=job.entrypoint, id=job.id)
        finally:
            await tx.close()

    async def _put_off(self, job: ClaimedJob, error: Exception) -> None:
        failures = job.attempts + 1
        wait = None if _is_permanent(error) else self._backoff.wait(failures)
        told = _log.bind(job=job.entrypoint, id=job.id, failures=failures)
        if wait is None:
            told.error("job_dead", exc_info=error)
            await self._queue.hold(job, error)
        else:
            told.warning("job_failed", again=round(wait.total_seconds(), 1), exc_info=error)
            await self._queue.again(job, wait, error)


def _is_permanent(error: Exception) -> bool:
    return isinstance(error, MailError) and error.permanent
