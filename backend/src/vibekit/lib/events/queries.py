"""The statements that feed subscribers."""

from uuid import UUID

from sqlalchemy import (
    Integer,
    Text,
    Uuid,
    bindparam,
    cast,
    column,
    func,
    literal,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.columns import TransactionId
from vibekit.lib.db.statement import statement
from vibekit.lib.events.models import EventCursor, EventRow

_BEFORE_ALL = UUID(int=0)


@statement
def next_events() -> Executable:
    """What a subscriber has not dealt with, in the order in which it became true."""
    found = func.auth.next_events(
        bindparam("for_subscriber", type_=Text), bindparam("at_most", type_=Integer)
    ).table_valued(
        column("organization_id", Uuid),
        column("event_id", Uuid),
        column("transaction", TransactionId),
        column("type", Text),
    )
    return select(found.c.organization_id, found.c.event_id, found.c.transaction, found.c.type)


@statement
def logged_event() -> Executable:
    """One event of the armed organization."""
    return select(
        EventRow.organization_id,
        EventRow.id,
        EventRow.type,
        EventRow.version,
        EventRow.actor_type,
        EventRow.actor_id,
        EventRow.subject_id,
        EventRow.data,
        EventRow.occurred_at,
    ).where(EventRow.id == bindparam("id"))


@statement
def move_cursor() -> Executable:
    """Up to an event; no row when another worker is at this subscriber, or has been here before."""
    behind = tuple_(EventCursor.transaction, EventCursor.event_id) < tuple_(
        bindparam("to_transaction", type_=TransactionId), bindparam("to_event", type_=Uuid)
    )
    mine = (
        select(EventCursor.subscriber)
        .where(EventCursor.subscriber == bindparam("for_subscriber"), behind)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    return (
        update(EventCursor)
        .where(EventCursor.subscriber == mine)
        .values(
            transaction=bindparam("to_transaction", type_=TransactionId),
            event_id=bindparam("to_event", type_=Uuid),
        )
        .returning(EventCursor.subscriber)
    )


@statement
def make_cursor(*, from_start: bool) -> Executable:
    """Where a new subscriber begins: before all, or at what is not yet settled at this moment."""
    present = func.pg_snapshot_xmin(func.pg_current_snapshot(), type_=TransactionId())
    begin = cast(literal("0"), TransactionId) if from_start else present
    row = select(bindparam("for_subscriber", type_=Text), begin, literal(_BEFORE_ALL, type_=Uuid))
    names = ["subscriber", "transaction", "event_id"]
    return (
        insert(EventCursor).from_select(names, row, include_defaults=False).on_conflict_do_nothing()
    )
