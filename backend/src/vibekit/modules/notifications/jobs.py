"""Mail of notifications: one for each where somebody chose so, else a daily one for all."""

from uuid import UUID

from vibekit.lib.db.tx import Tx
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.job import enqueue, job
from vibekit.lib.jobs.schedules import Schedule
from vibekit.lib.mail import Message
from vibekit.modules.notifications import digests, mails, queries


@job("notifications.send")
async def SEND_NOTIFICATION(tx: Tx, *, notification_id: str) -> Message | None:  # noqa: N802 -- a constant: the decorator makes a Job
    """To one person, about one event."""
    row = await tx.first(queries.one(), id=UUID(notification_id))
    return None if row is None else await mails.notification(tx, row)


@job("notifications.gather_digest")
async def GATHER_DIGEST(tx: Tx) -> None:  # noqa: N802 -- a constant: the decorator makes a Job
    """What waits becomes one digest, whose mail is a job of its own and may be tried again."""
    digest, caller = new_id(), await tx.caller()
    if await tx.all(queries.gather(), digest=digest):
        enqueue(
            tx,
            SEND_DIGEST,
            user=caller.user_id,
            organization=caller.organization_id,
            digest_id=str(digest),
        )


@job("notifications.order_digests")
async def ORDER_DIGESTS(tx: Tx) -> None:  # noqa: N802 -- a constant: the decorator makes a Job
    """For all who have morning now."""
    await digests.order_digests(tx, GATHER_DIGEST)


@job("notifications.send_digest")
async def SEND_DIGEST(tx: Tx, *, digest_id: str) -> Message | None:  # noqa: N802 -- a constant: the decorator makes a Job
    """To one person, about everything in a digest that is still unread."""
    limit = mails.MOST_IN_DIGEST + 1
    rows = await tx.all(queries.of_digest(), digest=UUID(digest_id), limit=limit)
    return await mails.digest(tx, rows) if rows else None


EACH_MORNING = Schedule("notifications.digests", "0 * * * *", ORDER_DIGESTS)
