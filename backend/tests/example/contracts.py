"""What goes in and out of the operations on notes."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract, Line
from vibekit.contracts.listing import ListQuery, answer

Title = Annotated[Line, Field(min_length=1, max_length=200, examples=["Milk"])]


class ListNotes(ListQuery):
    """Which notes."""

    reply_to: UUID | None = None
    """Only replies to this one."""


class CreateNote(Contract):
    """A new note."""

    title: Title
    """What it says."""
    reply_to: UUID | None = None
    """The note that it answers."""
    index: bool = False
    """Whether a job indexes it."""


class RenameNote(Contract):
    """Another title."""

    version: int = Field(ge=1, le=2**31 - 1, examples=[1])
    """The version that was read."""
    title: Title
    """What it says from now on."""


@answer
class Note(TypedDict):
    """A note."""

    id: UUID
    """Its id."""
    title: str
    """What it says."""
    reply_to: UUID | None
    """The note that it answers."""
    version: int
    """Counts its changes, from 1."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last renamed."""
