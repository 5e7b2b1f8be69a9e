"""Jobs: what a use case orders to happen later, in the transaction that orders it.

A job's function gets a `Tx` armed for whom it was ordered, and the arguments. It changes the
database, which happens exactly once, or returns a `Message` to be mailed, which happens at least
once: the mail leaves after the commit, and the job is done after the mail has left.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import (
    LargeBinary,
    Text,
    bindparam,
    exists,
    func,
    insert,
    literal,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.models import QueuedJob
from vibekit.lib.jobs.order import Order
from vibekit.lib.mail.message import Message

Work = Callable[..., Awaitable[Message | None]]


@dataclass(frozen=True, slots=True)
class Job:
    """A kind of job, known to the worker by its name."""

    name: str
    work: Work


def job(name: str) -> Callable[[Work], Job]:
    """Makes a function a job; the name is kept for ever, jobs that wait in the queue carry it."""
    return lambda work: Job(name, work)


def enqueue(
    tx: Tx,
    job: Job,
    *,
    user: UUID | None = None,
    organization: UUID | None = None,
    **arguments: str,
) -> None:
    """Orders a job for a person, an organization or both; arguments are ids, never secrets."""
    tx.insert(
        QueuedJob,
        entrypoint=job.name,
        payload=Order(user, organization, arguments).encode(),
        priority=0,
        status="queued",
    )


async def enqueue_unless_waiting(tx: Tx, job: Job, orders: Sequence[Order]) -> None:
    """Orders many, but nothing that was ordered in just these words and still waits or runs."""
    payloads = [order.encode() for order in orders]
    await tx.first(_order_unless_waiting(), name=job.name, payloads=payloads)


@statement
def _order_unless_waiting() -> Executable:
    payloads = bindparam("payloads", type_=ARRAY(LargeBinary))
    given = func.unnest(payloads).column_valued("given")
    name = bindparam("name", type_=Text)
    queued = literal_column("'queued'::pgqueuer_status", Text)
    waits = exists().where(
        QueuedJob.entrypoint == name,
        QueuedJob.payload == given,
        QueuedJob.status != literal_column("'failed'"),
    )
    rows = select(name, given, literal(0), queued).where(~waits)
    columns = ["entrypoint", "payload", "priority", "status"]
    return insert(QueuedJob).from_select(columns, rows, include_defaults=False)
