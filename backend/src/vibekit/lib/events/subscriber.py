"""Subscribers: what one domain does about events of others.

A reaction runs in a transaction of its own, armed with the event's organization, in which the
subscriber's cursor moves on too: its effect on the database happens exactly once. Events come in
the order in which they became true; one whose reaction fails is set aside as a job and overtaken.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import Event

Reaction = Callable[[Tx, Any], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A reaction, whether it wants events of a type, and the name of its cursor."""

    name: str
    wants: Callable[[str], bool]
    react: Reaction
    from_start: bool


def subscriber(
    name: str,
    *events: type[Event],
    wants: Callable[[str], bool] | None = None,
    from_start: bool = False,
) -> Callable[[Reaction], Subscriber]:
    """Makes a function a subscriber; the name is kept for ever, its cursor carries it.

    It gets the events that are named, or of types that it `wants`; with neither, all of them. A new
    one begins with what happens from now on; `from_start` makes it read the whole log first.
    """
    named = {event.type for event in events}

    def wants_named(type_: str) -> bool:
        return not named or type_ in named

    return lambda react: Subscriber(name, wants or wants_named, react, from_start)
