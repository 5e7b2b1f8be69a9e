"""What notifications do about events of all domains."""

from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import Event
from vibekit.lib.events.subscriber import subscriber
from vibekit.lib.notices import NoticeTable
from vibekit.modules.notifications.service.telling import tell_of


@subscriber("notifications.tell", wants=NoticeTable.knows)
async def TELL(tx: Tx, event: Event) -> None:  # noqa: N802 -- a constant: the decorator makes a Subscriber
    """Tells people of what the domains declare in their manifests."""
    await tell_of(tx, event)
