"""Events: facts that happened, written in the transaction that made them so."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from pydantic import PrivateAttr
from sqlalchemy import case, literal

from vibekit.contracts.base import Contract
from vibekit.lib.clock import now
from vibekit.lib.db.armed import armed_user
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.models import EventRow
from vibekit.lib.ids import new_id

_ACTOR_TYPE = case((armed_user.is_(None), literal("system")), else_=literal("user"))


@dataclass(frozen=True, slots=True)
class Origin:
    """What the log knows of an event beside the fact itself."""

    id: UUID
    organization_id: UUID
    actor_type: str
    actor_id: UUID | None
    occurred_at: datetime


class Event(Contract):
    """A fact about one thing of an organization; frozen, versioned, part of the contract.

    It holds ids and names of changed fields, never names, addresses or texts of people.
    """

    type: ClassVar[str]
    version: ClassVar[int]
    subject: ClassVar[str]

    subject_id: UUID
    """The thing that it happened to."""

    _origin: Origin | None = PrivateAttr(default=None)

    def __init_subclass__(cls, *, type: str, subject: str, version: int = 1) -> None:  # noqa: A002
        super().__init_subclass__()
        cls.type, cls.subject, cls.version = type, subject, version

    @property
    def origin(self) -> Origin:
        """Who did it, when and where; known of events that were read from the log."""
        if self._origin is None:
            raise RuntimeError("only an event that was read from the log has an origin")
        return self._origin

    def came_from(self, origin: Origin) -> None:
        """Called by whoever reads the log."""
        self._origin = origin


def emit(tx: Tx, event: Event) -> None:
    """Writes the event with the transaction: both become true, or neither."""
    tx.insert(
        EventRow,
        id=new_id(),
        type=event.type,
        version=event.version,
        actor_type=_ACTOR_TYPE,
        actor_id=armed_user,
        subject_type=event.subject,
        subject_id=event.subject_id,
        data=event.model_dump(mode="json", exclude={"subject_id"}),
        occurred_at=now(),
    )
