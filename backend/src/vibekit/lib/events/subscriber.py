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
    """A reaction, the events that it wants (none named: all), and the name of its cursor."""

    name: str
    events: tuple[type[Event], ...]
    react: Reaction
    from_start: bool

    def wants(self, type_: str) -> bool:
        """Whether it wants events of this type."""
        return not self.events or any(event.type == type_ for event in self.events)


def subscriber(
    name: str, *events: type[Event], from_start: bool = False
) -> Callable[[Reaction], Subscriber]:
    """Makes a function a subscriber; the name is kept for ever, its cursor carries it.

    A new one begins with what happens from now on; `from_start` makes it read the whole log first.
    """
    return lambda react: Subscriber(name, events, react, from_start)
