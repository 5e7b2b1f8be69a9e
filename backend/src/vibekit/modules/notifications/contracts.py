"""What goes in and out of the operations on notifications."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, Field
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract
from vibekit.contracts.listing import ListQuery, answer
from vibekit.contracts.shown import Actor, Subject
from vibekit.contracts.words import EventType, TopicName

MOST_COUNTED = 1_000


class ListNotifications(ListQuery):
    """Which notifications."""

    unread: bool = False
    """Only those that are not read."""
    archived: bool = False
    """Those that are archived, instead of those that are not."""


class UpdateNotification(Contract):
    """Changes to a notification; what is left out stays as it is."""

    read: bool | MISSING = MISSING
    """Whether it counts as read."""
    archived: bool | MISSING = MISSING
    """Whether it is archived."""


class SetReadMarker(Contract):
    """How far one has read."""

    before: UUID
    """The newest notification that was seen."""


@answer
class Notification(TypedDict):
    """Something that one is told of."""

    id: UUID
    """Its id; later ones are greater."""
    topic: TopicName
    """What it is about; preferences are set by topic."""
    type: EventType
    """What kind of event it tells of."""
    actor: Actor
    """Who did it."""
    subject: Subject
    """What it happened to."""
    created_at: datetime
    """When it was told."""
    read_at: datetime | None
    """When it was read; null for an unread one."""
    archived_at: datetime | None
    """When it was archived; null for one that is not."""


@answer
class NotificationCount(TypedDict):
    """How much there is to read."""

    unread: Annotated[int, Field(ge=0, le=MOST_COUNTED, examples=[3])]
    """How many are unread and not archived; counted up to 1,000."""
