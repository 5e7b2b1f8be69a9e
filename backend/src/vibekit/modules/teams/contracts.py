"""What goes in and out of the operations on teams."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, Field
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract, Line
from vibekit.contracts.listing import answer
from vibekit.modules.accounts.contracts import Person

TeamName = Annotated[Line, Field(min_length=1, max_length=60, examples=["Support"])]
TeamDescription = Annotated[
    Line, Field(max_length=300, examples=["Answers whoever writes to us, within a day."])
]


class CreateTeam(Contract):
    """A new team, without members."""

    name: TeamName
    """What it is called; unique in the organization."""
    description: TeamDescription = ""
    """What it is there for."""


class UpdateTeam(Contract):
    """Changes to a team; what is left out stays as it is."""

    name: TeamName | MISSING = MISSING
    """A new name."""
    description: TeamDescription | MISSING = MISSING
    """A new description."""


class SetTeamMember(Contract):
    """How somebody belongs to a team."""

    is_lead: bool
    """Whether the person leads it: leads decide who belongs to their team."""


@answer
class Team(TypedDict):
    """A team of the organization."""

    id: UUID
    """Its id."""
    name: TeamName
    """What it is called."""
    description: TeamDescription
    """What it is there for."""
    members_count: Annotated[int, Field(ge=0, examples=[4])]
    """How many people belong to it."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When its name or description was last changed."""


@answer
class TeamMember(TypedDict):
    """A person in a team."""

    user: Person
    """The person."""
    is_lead: bool
    """Whether the person leads it."""
    joined_at: datetime
    """Since when the person belongs to it."""
