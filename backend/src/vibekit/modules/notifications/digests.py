"""Digests: once a day, in the morning of each reader, what is still unread."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.job import Job, enqueue_unless_waiting
from vibekit.lib.jobs.order import Order
from vibekit.modules.notifications import queries

MORNING = 8
_AT_MOST = 1_000
_BEFORE_ALL = UUID(int=0)


async def order_digests(tx: Tx, gather: Job) -> None:
    """A job for everybody for whom something waits and who has morning now; asked every hour."""
    zones = zones_with_morning(now())
    organization, user = _BEFORE_ALL, _BEFORE_ALL
    while due := await tx.all(
        queries.due_for_digest(),
        zones=zones,
        after_organization=organization,
        after_user=user,
        at_most=_AT_MOST,
    ):
        orders = [Order(row["user_id"], row["organization_id"]) for row in due]
        await enqueue_unless_waiting(tx, gather, orders)
        organization, user = due[-1]["organization_id"], due[-1]["user_id"]


def zones_with_morning(moment: datetime) -> list[str]:
    """Where it is eight o'clock or later, but not yet nine."""
    zones = available_timezones()
    return [zone for zone in zones if moment.astimezone(ZoneInfo(zone)).hour == MORNING]
