"""The one shape of every list, asked with `limit` and `cursor`."""

from typing import Annotated, Generic, TypeVar

from pydantic import ConfigDict, Field, with_config
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract

Item = TypeVar("Item")

MAX_LIMIT = 100
CursorText = Annotated[
    str, Field(max_length=400, examples=["AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"])
]

# An answer is a typed dictionary that we made ourselves: it is written by its type, not validated.
answer = with_config(ConfigDict(use_attribute_docstrings=True, extra="forbid", defer_build=True))


class ListQuery(Contract):
    """Which part of a list."""

    limit: int = Field(default=20, ge=1, le=MAX_LIMIT, examples=[20])
    """How many items at most."""
    cursor: CursorText | None = None
    """`next_cursor` of the page before."""


@answer
class Listing(TypedDict, Generic[Item]):
    """One page of a list, and where the next one begins."""

    data: list[Item]
    """The items of this page, in the list's order."""
    next_cursor: CursorText | None
    """Send it as `cursor` for the next page; null on the last one."""
