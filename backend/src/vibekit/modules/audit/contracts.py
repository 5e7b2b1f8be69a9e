"""What goes in and out of the audit log."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field
from typing_extensions import TypedDict

from vibekit.contracts.listing import ListQuery, answer
from vibekit.contracts.moment import Moment
from vibekit.contracts.shown import Actor, Subject
from vibekit.contracts.words import EventType, FieldName


class ListAuditLogs(ListQuery):
    """Which part of the log."""

    actor_id: UUID | None = None
    """Only what this one did."""
    action: EventType | None = None
    """Only this kind of event."""
    since: Annotated[Moment | None, Field(alias="from")] = None
    """Not before this moment (RFC 3339, with its zone)."""
    until: Annotated[Moment | None, Field(alias="to")] = None
    """Before this moment (RFC 3339, with its zone)."""


@answer
class AuditLog(TypedDict):
    """One entry of the log."""

    id: UUID
    """The event's id."""
    action: EventType
    """The kind of event."""
    actor: Actor
    """Who did it."""
    subject: Subject
    """What it happened to."""
    changed_fields: list[FieldName]
    """The names of the fields that have new values."""
    occurred_at: datetime
    """When it happened."""
