"""What people are told of, as it happens."""

from typing import Annotated
from uuid import UUID

from fastapi import Header, Query

from vibekit.contracts.listing import Listing
from vibekit.lib.auth.require import require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound
from vibekit.lib.http.declared import raises
from vibekit.lib.http.route import Router
from vibekit.lib.http.stream import Stream
from vibekit.modules.notifications import contracts as c
from vibekit.modules.notifications import policy
from vibekit.modules.notifications.service import reading, streaming

router = Router(tags=["notifications"])
Reader = Annotated[Tx, require_auth(policy.READ)]
LastEventId = Annotated[
    UUID | None,
    Header(alias="Last-Event-ID", description="The last `id` that came: go on behind it."),
]


@router.get("/notifications")
async def list_notifications(
    tx: Reader, query: Annotated[c.ListNotifications, Query()]
) -> Listing[c.Notification]:
    """List the own notifications in the organization.

    The newest comes first. Archived ones are listed by themselves.
    """
    return await reading.list_notifications(tx, query)


@router.get("/notifications/count")
async def count_notifications(tx: Reader) -> c.NotificationCount:
    """Count the unread notifications.

    Those in the organization that are not archived.
    """
    return await reading.count_notifications(tx)


@router.get("/notifications/stream")
async def stream_notifications(
    tx: Reader, last_event_id: LastEventId = None
) -> Stream[c.Notification]:
    """Follow the own notifications as they come.

    Server-sent events: `id` is the notification's id, `data` the notification as JSON. Open the
    stream first and read the list then, and nothing is missed. Whoever comes back sends the last
    `id` as `Last-Event-ID`, and gets what came meanwhile, each once. A comment every 15 seconds
    says that the stream is alive; it ends when the session or the membership does.
    """
    return await streaming.stream_notifications(tx, last_event_id)


@router.patch("/notifications/{notification_id}", responses=raises(NotFound))
async def update_notification(
    tx: Reader, notification_id: UUID, body: c.UpdateNotification
) -> c.Notification:
    """Mark a notification as read or unread, or archive it.

    What is left out stays as it is.
    """
    return await reading.update_notification(tx, notification_id, body)


@router.put("/notifications/read-marker", responses=raises(NotFound))
async def set_read_marker(tx: Reader, body: c.SetReadMarker) -> c.NotificationCount:
    """Mark everything as read up to a notification.

    It and all that are older, archived ones too. What came later stays unread, and is counted.
    """
    return await reading.set_read_marker(tx, body)
