"""The one shape of every event that leaves the house."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from vibekit.contracts.base import Contract
from vibekit.contracts.words import MAY_GROW, EventType, SubjectType


class EventActor(Contract):
    """Who did it."""

    type: Annotated[Literal["user", "api_key", "system"], Field(json_schema_extra=MAY_GROW)]
    """What kind of actor."""
    id: UUID | None
    """The actor's id; null for the system itself."""


class EventSubject(Contract):
    """What it happened to."""

    type: SubjectType
    """What kind of thing."""
    id: UUID
    """Its id."""


class EventEnvelope(Contract):
    """A fact that happened in an organization: ids and names of fields, never texts of people."""

    id: UUID
    """The event's id; the same one however often it is delivered."""
    type: EventType
    """What kind of event."""
    version: Annotated[int, Field(ge=1)]
    """The version of the shape of `data`."""
    organization_id: UUID
    """Where it happened."""
    actor: EventActor
    """Who did it."""
    subject: EventSubject
    """What it happened to."""
    occurred_at: AwareDatetime
    """When it happened."""
