"""Events read back from the log, as what they were."""

from collections.abc import Iterable

from asyncpg import Record

from vibekit.lib.events.event import Event, Origin


class UnknownEvent(Exception):
    """No module declares an event of this type and version."""


class EventTypes:
    """The declared events by type and version; a version in the log stays declared for ever."""

    def __init__(self, events: Iterable[type[Event]]) -> None:
        self._known = {(event.type, event.version): event for event in events}

    def read(self, row: Record) -> Event:
        """The event of a row of the log, with its origin."""
        kind = self._known.get((row["type"], row["version"]))
        if kind is None:
            raise UnknownEvent(f"{row['type']} version {row['version']}")
        event = kind.model_validate({**row["data"], "subject_id": row["subject_id"]}, strict=False)
        event.came_from(
            Origin(
                id=row["id"],
                organization_id=row["organization_id"],
                actor_type=row["actor_type"],
                actor_id=row["actor_id"],
                occurred_at=row["occurred_at"],
            )
        )
        return event
