"""What goes in and out of the operations on pages."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, Field
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract, Line
from vibekit.contracts.listing import ListQuery, answer
from vibekit.contracts.slug import Slug
from vibekit.modules.pages.blocks import MAX_BLOCKS, Block

Title = Annotated[Line, Field(min_length=1, max_length=200, examples=["Welcome"])]
PageSlug = Annotated[Slug, Field(examples=["welcome"])]
Version = Annotated[int, Field(ge=1, le=2**31 - 1, examples=[1])]
Blocks = Annotated[
    list[Block],
    Field(
        max_length=MAX_BLOCKS,
        examples=[[{"type": "text", "id": "b1", "text": "Hello, world."}]],
    ),
]


class ListPages(ListQuery):
    """Which pages."""

    search: Annotated[Line, Field(min_length=1, max_length=100, examples=["welcome"])] | None = None
    """Only pages whose title has this in it, in upper or lower case."""


class CreatePage(Contract):
    """A new page."""

    title: Title
    """Shown in lists and at the top of the page."""
    slug: PageSlug
    """The page's part of its address; unique in its organization."""
    blocks: Blocks
    """What it consists of, from top to bottom."""


class UpdatePage(Contract):
    """Changes to a page; what is left out stays as it is."""

    version: Version
    """The version that was read; a page that has moved on answers VERSION_CONFLICT."""
    title: Title | MISSING = MISSING
    """A new title."""
    slug: PageSlug | MISSING = MISSING
    """A new slug."""
    blocks: Blocks | MISSING = MISSING
    """New blocks, all of them."""


@answer
class PageSummary(TypedDict):
    """A page without its blocks."""

    id: UUID
    """Its id."""
    title: Title
    """Its title."""
    slug: PageSlug
    """Its part of the address."""
    version: Version
    """Counts its changes, from 1; send it along with an update."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""


@answer
class Page(PageSummary):
    """A page with its blocks."""

    blocks: Blocks
    """What it consists of, from top to bottom."""
