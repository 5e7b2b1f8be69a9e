"""Events: facts that happened, written in the transaction that made them so."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import case, literal

from vibekit.contracts.base import Contract
from vibekit.lib.clock import now
from vibekit.lib.db.armed import armed_user
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.models import EventRow
from vibekit.lib.ids import new_id

_ACTOR_TYPE = case((armed_user.is_(None), literal("system")), else_=literal("user"))


class Event(Contract):
    """A fact about one thing of an organization; frozen, versioned, part of the contract.

    It holds ids and names of changed fields, never names, addresses or texts of people.
    """

    type: ClassVar[str]
    version: ClassVar[int]
    subject: ClassVar[str]

    subject_id: UUID
    """The thing that it happened to."""

    def __init_subclass__(cls, *, type: str, subject: str, version: int = 1) -> None:  # noqa: A002
        super().__init_subclass__()
        cls.type, cls.subject, cls.version = type, subject, version


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
