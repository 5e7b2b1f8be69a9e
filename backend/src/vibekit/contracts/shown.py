"""Who and what, as lists of what happened show them: ids, and the names of today."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field
from typing_extensions import TypedDict

from vibekit.contracts.listing import answer
from vibekit.contracts.words import MAY_GROW, SubjectType

ShownName = Annotated[str, Field(max_length=200, examples=["Welcome"])]


@answer
class Actor(TypedDict):
    """Who did it."""

    type: Annotated[Literal["user", "api_key", "system"], Field(json_schema_extra=MAY_GROW)]
    """What kind of actor."""
    id: UUID | None
    """The actor's id; null for the system itself."""
    name: ShownName | None
    """What the actor is called today; null for one who has left."""


@answer
class Subject(TypedDict):
    """What it happened to."""

    type: SubjectType
    """What kind of thing."""
    id: UUID
    """Its id."""
    name: ShownName | None
    """What it is called today; null when it is gone."""
