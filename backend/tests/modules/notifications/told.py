"""People who are told of something, without the way through the log and the worker."""

from uuid import UUID

from tests.example.events import NoteCreated
from tests.support.product import Person
from vibekit.lib.auth import credentials
from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import Event, Origin
from vibekit.lib.ids import new_id
from vibekit.modules.notifications.service.telling import tell_of


async def tell(person: Person, event: Event | None = None, *, actor: UUID | None = None) -> None:
    """Everybody where this person works, but the actor, of an event that happens now."""
    assert person.organization_id is not None
    event = event or NoteCreated(subject_id=new_id())
    kind = "system" if actor is None else "user"
    event.came_from(Origin(new_id(), person.organization_id, kind, actor, now()))
    acting = credentials.acting(organization=person.organization_id)
    tx = Tx(person.product.services, acting)
    try:
        await tell_of(tx, event)
        await tx.commit()
    finally:
        await tx.close()
