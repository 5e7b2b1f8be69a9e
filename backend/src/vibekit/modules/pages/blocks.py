"""The blocks that a page is made of, told apart by `type`."""

from typing import Annotated, Literal, NotRequired

from pydantic import ConfigDict, Field, StringConstraints, with_config
from typing_extensions import TypedDict

from vibekit.contracts.base import Line, Text
from vibekit.contracts.words import MAY_GROW

block = with_config(ConfigDict(use_attribute_docstrings=True, extra="forbid"))

BlockId = Annotated[
    str,
    StringConstraints(min_length=1, max_length=40, pattern=r"^[A-Za-z0-9_-]+$"),
    Field(examples=["b1"]),
]
Address = Annotated[
    str,
    StringConstraints(max_length=2_000, pattern=r"^https://[^\s\x00-\x1f]+$"),
    Field(examples=["https://example.com/sunrise.jpg"]),
]
Link = Annotated[
    str,
    StringConstraints(max_length=2_000, pattern=r"^(https://|mailto:)[^\s\x00-\x1f]+$"),
    Field(examples=["https://example.com"]),
]


@block
class Heading(TypedDict):
    """A heading."""

    type: Literal["heading"]
    """Tells the kinds of blocks apart."""
    id: BlockId
    """Made by the client; unique within the page."""
    text: Annotated[Line, Field(max_length=200, examples=["Welcome"])]
    """The words of the heading."""
    level: Literal[1, 2, 3]
    """How deep it stands, 1 being the highest."""


@block
class Paragraph(TypedDict):
    """Running text; line breaks are kept."""

    type: Literal["text"]
    """Tells the kinds of blocks apart."""
    id: BlockId
    """Made by the client; unique within the page."""
    text: Annotated[Text, Field(max_length=10_000, examples=["Hello, world."])]
    """The text, without markup."""


@block
class Image(TypedDict):
    """A picture from elsewhere."""

    type: Literal["image"]
    """Tells the kinds of blocks apart."""
    id: BlockId
    """Made by the client; unique within the page."""
    url: Address
    """Where the picture is; https only."""
    alt: Annotated[Line, Field(max_length=300, examples=["A sunrise over the sea"])]
    """What it shows, for those who don't see it."""
    caption: NotRequired[Annotated[Line, Field(max_length=300, examples=["June 2026"])]]
    """A line below it."""


@block
class Button(TypedDict):
    """A link that looks like a button."""

    type: Literal["button"]
    """Tells the kinds of blocks apart."""
    id: BlockId
    """Made by the client; unique within the page."""
    label: Annotated[Line, Field(min_length=1, max_length=80, examples=["Sign up"])]
    """What it says."""
    url: Link
    """Where it leads: https or mailto."""


@block
class Quote(TypedDict):
    """Somebody's words."""

    type: Literal["quote"]
    """Tells the kinds of blocks apart."""
    id: BlockId
    """Made by the client; unique within the page."""
    text: Annotated[Text, Field(max_length=2_000, examples=["Less, but better."])]
    """The words."""
    attribution: NotRequired[Annotated[Line, Field(max_length=120, examples=["Dieter Rams"])]]
    """Whose words they are."""


@block
class Divider(TypedDict):
    """A line across the page."""

    type: Literal["divider"]
    """Tells the kinds of blocks apart."""
    id: BlockId
    """Made by the client; unique within the page."""


Block = Annotated[
    Heading | Paragraph | Image | Button | Quote | Divider,
    Field(discriminator="type", json_schema_extra=MAY_GROW),
]
MAX_BLOCKS = 200
