"""Jobs: what a use case orders to happen later, in the transaction that orders it.

A job's function gets a `Tx` armed for whom it was ordered, and the arguments. It changes the
database, which happens exactly once, or returns a `Message` to be mailed, which happens at least
once: the mail leaves after the commit, and the job is done after the mail has left.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

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
