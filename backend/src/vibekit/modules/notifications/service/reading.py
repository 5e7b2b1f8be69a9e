"""Reading notifications: one's own in the organization where one works."""

from uuid import UUID

from vibekit.contracts.listing import Listing
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound
from vibekit.modules.notifications import queries
from vibekit.modules.notifications.contracts import (
    ListNotifications,
    Notification,
    NotificationCount,
    SetReadMarker,
    UpdateNotification,
)
from vibekit.modules.notifications.shown import names_in, show, shown

_CURSOR = Cursor("notifications")


async def list_notifications(tx: Tx, request: ListNotifications) -> Listing[Notification]:
    """The newest first, with the names of today."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest(unread=request.unread, archived=request.archived, after=after is not None),
        limit=request.limit + 1,
        after=after,
    )
    names = await names_in(tx, rows)
    return _CURSOR.page(tx, rows, request, lambda row: show(row, names))


async def count_notifications(tx: Tx) -> NotificationCount:
    """Unread ones that are not archived."""
    found = await tx.first(queries.unread())
    return {"unread": found["unread"] if found else 0}


async def update_notification(
    tx: Tx, notification_id: UUID, request: UpdateNotification
) -> Notification:
    """Read or unread, archived or not; what was so before keeps its moment."""
    changes = request.model_dump()
    if not changes:
        row = await tx.first(queries.own(), id=notification_id)
    else:
        change = queries.change(read=changes.get("read"), archived=changes.get("archived"))
        row = await tx.first(change, this=notification_id, moment=now())
    if row is None:
        raise NotFound
    return (await shown(tx, [row]))[0]


async def set_read_marker(tx: Tx, request: SetReadMarker) -> NotificationCount:
    """Everything up to the one that was seen is read; what came meanwhile is not."""
    if await tx.first(queries.own(), id=request.before) is None:
        raise NotFound
    await tx.all(queries.mark_read(), up_to=request.before, moment=now())
    return await count_notifications(tx)


async def following(tx: Tx, after: UUID, limit: int) -> list[Notification]:
    """What came behind this one, the oldest first."""
    return await shown(tx, await tx.all(queries.following(), after=after, limit=limit))
