"""Reading the audit log, which is the event log."""

from typing import cast

from asyncpg import Record

from vibekit.contracts.listing import Listing
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.names import Names, named, names_of
from vibekit.modules.audit import queries
from vibekit.modules.audit.contracts import AuditLog, ListAuditLogs

_CURSOR = Cursor("audit log")


async def list_audit_logs(tx: Tx, request: ListAuditLogs) -> Listing[AuditLog]:
    """The newest first; events hold ids only, so names are those of today."""
    conditions = {
        "actor_id": request.actor_id,
        "action": request.action,
        "since": request.since,
        "until": request.until,
        "after": _CURSOR.after(tx, request),
    }
    given = {name: value for name, value in conditions.items() if value is not None}
    rows = await tx.all(queries.newest_events(frozenset(given)), limit=request.limit + 1, **given)
    subjects = {(row["subject_type"], row["subject_id"]) for row in rows}
    actors = {("user", row["actor_id"]) for row in rows if row["actor_id"]}
    names = await names_of(tx, subjects | actors)
    return _CURSOR.page(tx, rows, request, lambda row: _entry(row, names))


def _entry(row: Record, names: Names) -> AuditLog:
    entry = {
        "id": row["id"],
        "action": row["type"],
        "actor": named(row["actor_type"], row["actor_id"], names),
        "subject": named(row["subject_type"], row["subject_id"], names),
        "changed_fields": row["data"].get("changed_fields", []),
        "occurred_at": row["occurred_at"],
    }
    return cast("AuditLog", entry)
