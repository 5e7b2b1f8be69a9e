"""How to call an operation: what each domain tells the generated tests of its routes."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support.product import Person, Product

Make = Callable[[Person], Awaitable[str]]
"""Makes a thing as this person, in the organization where they work; gives its id."""
Given = Mapping[str, Any] | Callable[[Product, Person], Awaitable[Mapping[str, Any]]]


async def _organization(person: Person) -> str:
    return str(person.organization_id)


ORGANIZATION: Make = _organization


@dataclass(frozen=True)
class Recipe:
    """One call that works, and every place where somebody could put an id that is not theirs.

    `path` makes the ids in the path; `ids` makes further ones, by place: `body.reply_to`,
    `query.actor_id`.
    """

    status: int = 200
    path: Mapping[str, Make] = field(default_factory=dict[str, Make])
    body: Given = field(default_factory=dict[str, Any])
    query: Given = field(default_factory=dict[str, Any])
    ids: Mapping[str, Make] = field(default_factory=dict[str, Make])
    own: bool = False
    """What it is called for has to be the caller's own."""
    makes: Make | None = None
    """For lists: makes one more item, so that there can be a second page."""
    roles: tuple[str, ...] | None = None
    """The fixed roles that it works for, where the use case asks for more than its guard."""
