"""Telling people of events: what the domains' notices declare, on the ways that each has chosen."""

from collections.abc import Mapping
from uuid import UUID

from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import Event
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.job import enqueue_unless_waiting
from vibekit.lib.jobs.order import Order
from vibekit.lib.notices import Channels, NoticeTable, Topic
from vibekit.lib.realtime.channel import wake
from vibekit.modules.members.service.members import members_among
from vibekit.modules.notifications import queries
from vibekit.modules.notifications.jobs import SEND_NOTIFICATION
from vibekit.modules.notifications.service.streaming import key_of
from vibekit.modules.preferences.service.channels import channels_of


async def tell_of(tx: Tx, event: Event) -> None:
    """Everybody once, and never who did it."""
    told = {event.origin.actor_id}
    for notice in NoticeTable.of(event.type):
        audience = set(await notice.to(tx, event)) - told
        people = await members_among(tx, sorted(audience))
        channels = await channels_of(tx, notice.topic, people)
        if reached := {person: ways for person, ways in channels.items() if any(ways)}:
            await _tell(tx, notice.topic, event, reached)
        told |= audience


async def _tell(tx: Tx, topic: Topic, event: Event, reached: Mapping[UUID, Channels]) -> None:
    origin, ids = event.origin, await _next_ids(tx, len(reached))
    await tx.all(
        queries.tell(),
        ids=ids,
        users=list(reached),
        in_app=[ways.in_app for ways in reached.values()],
        # What had a mail of its own is not gathered as well.
        in_digest=[ways.digest and not ways.email for ways in reached.values()],
        new_topic=topic.name,
        new_event_id=origin.id,
        new_type=event.type,
        new_actor_type=origin.actor_type,
        new_actor_id=origin.actor_id,
        new_subject_type=event.subject,
        new_subject_id=event.subject_id,
        new_created_at=now(),
    )
    place = origin.organization_id
    await wake(tx, [key_of(place, person) for person, ways in reached.items() if ways.in_app])
    orders = [
        Order(person, place, {"notification_id": str(id_)})
        for id_, (person, ways) in zip(ids, reached.items(), strict=True)
        if ways.email
    ]
    await enqueue_unless_waiting(tx, SEND_NOTIFICATION, orders)


async def _next_ids(tx: Tx, count: int) -> list[UUID]:
    """Greater than all that the organization has, whichever worker's clock is ahead.

    Under a lock that is kept until the commit: who has seen an id will never see a smaller one that
    is new, so that a stream can go on behind the last one that it has sent.
    """
    await tx.all(queries.take_turn())
    last = await tx.first(queries.last_id())
    ids = [new_id() for _ in range(count)]
    if last is None or last["id"] < ids[0]:
        return ids
    return [UUID(int=last["id"].int + step) for step in range(1, count + 1)]
