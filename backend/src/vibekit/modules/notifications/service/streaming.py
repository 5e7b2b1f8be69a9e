"""Notifications as they come about."""

from collections.abc import Sequence
from uuid import UUID

from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound, RateLimitExceeded
from vibekit.lib.http.stream import AT_MOST, Stream
from vibekit.modules.notifications import queries
from vibekit.modules.notifications.contracts import Notification
from vibekit.modules.notifications.service.reading import following

# Of one person in one organization, on one process; a browser has one for each of its tabs.
MOST_STREAMS = 20
_BEFORE_ALL = UUID(int=0)


def key_of(organization_id: UUID | None, user_id: UUID) -> str:
    """Under which somebody is told that there is something new."""
    return f"notifications/{organization_id}/{user_id}"


async def stream_notifications(tx: Tx, last_id: UUID | None) -> Stream[Notification]:
    """Goes on behind the last one that was seen, else with what comes from now on."""
    newest = await tx.first(queries.newest_id())
    caller = await tx.caller()
    key = key_of(caller.organization_id, caller.person)
    if tx.services.signals.count(key) >= MOST_STREAMS:
        raise RateLimitExceeded(headers={"Retry-After": "60"})

    async def read(again: Tx, after: UUID) -> Sequence[Notification]:
        found = await following(again, after, AT_MOST)
        # Without a header it is the session's organization, which may be another one by now.
        if (await again.caller()).organization_id != caller.organization_id:
            raise NotFound
        return found

    after = last_id or (newest["id"] if newest else _BEFORE_ALL)
    return Stream(tx, key=key, after=after, read=read)
