"""Notifications as their contract shows them, with the names of today."""

from collections.abc import Sequence
from typing import cast

from asyncpg import Record

from vibekit.lib.db.tx import Tx
from vibekit.lib.events.names import Names, named, names_of
from vibekit.modules.notifications.contracts import Notification

_AS_IT_IS = ("id", "topic", "type", "created_at", "read_at", "archived_at")


async def shown(tx: Tx, rows: Sequence[Record]) -> list[Notification]:
    """As many as there are rows."""
    names = await names_in(tx, rows)
    return [show(row, names) for row in rows]


async def names_in(tx: Tx, rows: Sequence[Record]) -> Names:
    """What everybody and everything in them is called."""
    subjects = {(row["subject_type"], row["subject_id"]) for row in rows}
    actors = {(row["actor_type"], row["actor_id"]) for row in rows if row["actor_id"]}
    return await names_of(tx, subjects | actors)


def show(row: Record, names: Names) -> Notification:
    """One of them."""
    notification = {
        **{name: row[name] for name in _AS_IT_IS},
        "actor": named(row["actor_type"], row["actor_id"], names),
        "subject": named(row["subject_type"], row["subject_id"], names),
    }
    return cast("Notification", notification)
