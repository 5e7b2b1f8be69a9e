"""The queue, through pgqueuer's statements: claim, retry, hold, log.

Its own manager is not used: it keeps a listening connection, ends when the database goes away, and
deletes the jobs that it is running when it is cancelled. What is left is a short loop (`loop.py`).
"""

from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from uuid import uuid4

from asyncpg import create_pool
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.domain.models import Job as ClaimedJob
from pgqueuer.domain.models import TracebackRecord
from pgqueuer.domain.types import JobId, QueueEntrypoint, QueueManagerId
from pgqueuer.ports.repository import EntrypointExecutionParameter
from pgqueuer.queries import Queries
from sqlalchemy import (
    Interval,
    Text,
    Uuid,
    bindparam,
    func,
    literal,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.sql.base import Executable

from vibekit.config import Settings
from vibekit.lib.clock import now
from vibekit.lib.db.database import COMMAND_TIMEOUT_SECONDS, SETTINGS, WAIT_SECONDS
from vibekit.lib.db.statement import statement
from vibekit.lib.jobs.models import QueuedJob
from vibekit.lib.observability.log import describe

# So long a worker that fell silent keeps its jobs.
LEASE = timedelta(seconds=15)
AT_ONCE = 8
# What a silent worker leaves is not claimed like new work: it has failed, and is counted so.
_NEVER = timedelta(days=36_500)
_NO_LIMIT = EntrypointExecutionParameter(concurrency_limit=0)


@statement
def _abandoned() -> Executable:
    silent = (
        select(QueuedJob.id)
        .where(
            QueuedJob.status == literal_column("'picked'"),
            QueuedJob.entrypoint == bindparam("names", type_=ARRAY(Text)).any_(),
            QueuedJob.heartbeat < func.now() - bindparam("lease", type_=Interval),
        )
        .limit(literal(AT_ONCE))
        .with_for_update(skip_locked=True)
    )
    taken = update(QueuedJob).where(QueuedJob.id.in_(silent))
    mine = {"heartbeat": func.now(), "queue_manager_id": bindparam("worker", type_=Uuid)}
    return taken.values(mine).returning(literal_column("*", Text))


class Queue:
    """What one worker does with the queue. `lease` is how long a silent worker keeps its jobs."""

    def __init__(self, queries: Queries, lease: timedelta) -> None:
        self.queries = queries
        self.lease = lease
        self._worker = QueueManagerId(uuid4())

    async def claim(self, names: Iterable[str], at_most: int) -> list[ClaimedJob]:
        """Jobs that are due, for this worker alone."""
        return await self.queries.dequeue(
            batch_size=at_most,
            entrypoints={QueueEntrypoint(name): _NO_LIMIT for name in names},
            queue_manager_id=self._worker,
            global_concurrency_limit=None,
            heartbeat_timeout=_NEVER,
        )

    async def abandoned(self, names: Iterable[str]) -> list[ClaimedJob]:
        """Jobs of workers that fell silent, for this worker, which says what becomes of them."""
        sql = _abandoned().sql
        values = {"names": list(names), "worker": self._worker, "lease": self.lease}
        rows = await self.queries.driver.fetch(sql.text, *sql.arguments(values))
        return [ClaimedJob.model_validate(row) for row in rows]

    async def still_here(self, jobs: Sequence[int]) -> None:
        """Keeps these jobs for this worker for another lease."""
        await self.queries.update_heartbeat([JobId(job) for job in jobs])

    async def done(self, job: ClaimedJob) -> None:
        """Takes the job out of the queue."""
        await self.queries.log_jobs([(job, "successful", None)])

    async def again(self, job: ClaimedJob, wait: timedelta, error: Exception | None = None) -> None:
        """Puts the job back, to be done after a wait; it has one attempt more behind it."""
        await self.queries.retry_job(job, wait, error and _record(job, error))

    async def hold(self, job: ClaimedJob, error: Exception) -> None:
        """Keeps the job, dead, until somebody looks at it."""
        await self.queries.log_jobs([(job, "failed", _record(job, error))])


@asynccontextmanager
async def open_queue(settings: Settings, *, lease: timedelta = LEASE) -> AsyncGenerator[Queue]:
    """The queue on connections of its own, made when first needed and again when lost.

    (pgqueuer speaks JSON as text, the connections of the runtime pool as values.)
    """
    pool = await create_pool(
        settings.postgres_url.get_secret_value(),
        min_size=0,
        max_size=4,
        server_settings=SETTINGS,
        command_timeout=COMMAND_TIMEOUT_SECONDS,
        timeout=WAIT_SECONDS,
    )
    try:
        yield Queue(Queries(AsyncpgPoolDriver(pool)), lease)
    finally:
        pool.terminate()  # says farewell, and waits for no answer of a server that may hang


def _record(job: ClaimedJob, error: Exception) -> TracebackRecord:
    """What went wrong, without the values that PostgreSQL adds to its errors."""
    told = describe(error)
    return TracebackRecord(
        job_id=job.id,
        timestamp=now(),
        exception_type=type(error).__name__,
        exception_message=told.strip().rsplit("\n", 1)[-1],
        traceback=told,
        additional_context={"attempt": job.attempts + 1},
    )
