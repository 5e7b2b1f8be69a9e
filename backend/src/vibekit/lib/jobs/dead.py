"""Dead jobs: held after their last failure, until somebody looks at them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from asyncpg import Record
from pgqueuer.domain.types import JobId
from sqlalchemy import BigInteger, Text, bindparam, column, select, table, true
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.sql.base import Executable

from vibekit.lib.auth import credentials
from vibekit.lib.db.services import Services
from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.models import QueuedJob
from vibekit.lib.jobs.order import Order
from vibekit.lib.jobs.queue import open_queue

_LOG = table(
    "pgqueuer_log",
    column("id", BigInteger),
    column("job_id", BigInteger),
    column("traceback", JSONB),
)


@dataclass(frozen=True, slots=True)
class DeadJob:
    """A job that failed for good, and why."""

    id: int
    name: str
    user: UUID | None
    organization: UUID | None
    died_at: datetime
    reason: str


@statement
def _dead_jobs(*, chosen: bool) -> Executable:
    last = (
        select(_LOG.c.traceback["exception_message"].as_string().label("reason"))
        .where(_LOG.c.job_id == QueuedJob.id, _LOG.c.traceback.is_not(None))
        .order_by(_LOG.c.id.desc())
        .limit(1)
        .lateral("last")
    )
    query = (
        select(
            QueuedJob.id,
            QueuedJob.entrypoint,
            QueuedJob.payload,
            QueuedJob.updated,
            last.c.reason,
        )
        .outerjoin(last, true())
        .where(QueuedJob.status.cast(Text) == "failed")
        .order_by(QueuedJob.id.desc())
        .limit(bindparam("at_most"))
    )
    wanted = bindparam("ids", type_=ARRAY(BigInteger))
    return query.where(QueuedJob.id == wanted.any_()) if chosen else query


async def dead_jobs(services: Services, *, at_most: int = 100) -> list[DeadJob]:
    """The newest first."""
    tx = Tx(services, credentials.acting())
    rows = await tx.all(_dead_jobs(chosen=False), at_most=at_most)
    return [_dead_job(row) for row in rows]


async def revive(services: Services, ids: Sequence[int]) -> list[DeadJob]:
    """Puts dead jobs back into the queue, with all their attempts; returns those that were dead."""
    tx = Tx(services, credentials.acting())
    rows = await tx.all(_dead_jobs(chosen=True), at_most=len(ids), ids=list(ids))
    async with open_queue(services.settings) as queue:
        await queue.queries.requeue_jobs([JobId(row["id"]) for row in rows])
    return [_dead_job(row) for row in rows]


def _dead_job(row: Record) -> DeadJob:
    order = Order.decode(row["payload"])
    reason = row["reason"] or ""
    return DeadJob(
        row["id"], row["entrypoint"], order.user, order.organization, row["updated"], reason
    )
