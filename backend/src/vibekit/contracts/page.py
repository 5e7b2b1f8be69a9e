"""The one shape of every list."""

from typing import Generic, TypeVar

from pydantic import Field

from vibekit.contracts.base import Contract

Item = TypeVar("Item")


class Page(Contract, Generic[Item]):
    """One page of a list, and where the next one begins."""

    data: list[Item] = Field(description="The items of this page, in the list's order.")
    next_cursor: str | None = Field(
        description="Send it as `cursor` for the next page; null on the last one."
    )
