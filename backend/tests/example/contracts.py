"""What goes in and out of the operations on notes."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract, Line, Text
from vibekit.contracts.listing import ListQuery, answer

Title = Annotated[Line, Field(min_length=1, max_length=200, examples=["Milk"])]
Words = Annotated[Text, Field(max_length=4_000, examples=["Two litres, with oats."])]


class ListNotes(ListQuery):
    """Which notes."""

    reply_to: UUID | None = None
    """Only replies to this one."""


class CreateNote(Contract):
    """A new note."""

    title: Title
    """What it is about."""
    text: Words = ""
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
    """What it is about from now on."""


@answer
class Note(TypedDict):
    """A note."""

    id: UUID
    """Its id."""
    title: Title
    """What it is about."""
    text: Words
    """What it says."""
    reply_to: UUID | None
    """The note that it answers."""
    version: int
    """Counts its changes, from 1."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last renamed."""


class KeepDraft(Contract):
    """What a person means to note."""

    title: Title
    """What it is to say."""


@answer
class Motto(TypedDict):
    """What notes are good for."""

    motto: str
    """In a few words."""
