"""The statements on the event log."""

from sqlalchemy import bindparam, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.statement import statement
from vibekit.lib.events.models import EventRow

_CONDITIONS = {
    "actor_id": EventRow.actor_id == bindparam("actor_id"),
    "action": EventRow.type == bindparam("action"),
    "since": EventRow.occurred_at >= bindparam("since"),
    "until": EventRow.occurred_at < bindparam("until"),
    "after": EventRow.id < bindparam("after"),
}


@statement
def newest_events(given: frozenset[str]) -> Executable:
    """The armed organization's events, the newest first, under the conditions that are given."""
    return (
        select(
            EventRow.id,
            EventRow.type,
            EventRow.actor_type,
            EventRow.actor_id,
            EventRow.subject_type,
            EventRow.subject_id,
            EventRow.data,
            EventRow.occurred_at,
        )
        .where(*(_CONDITIONS[name] for name in sorted(given)))
        .order_by(EventRow.id.desc())
        .limit(bindparam("limit"))
    )
