"""Purging: what was deleted so long ago that nobody can bring it back goes for good.

A manifest names the table of such things (`Purge`). First a thing's purge begins, which nobody can
undo; then all rows go whose foreign key to it cascades; then the words in its own row, which stays,
because some rows outlive it and refer to it: the log, a slug that is taken for ever. Each step is a
transaction of its own. Whoever is killed in between leaves a purge that the next one ends.
"""

from collections import Counter
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import asyncpg
from asyncpg import Connection, Record
from sqlalchemy import bindparam, func, select, update
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.deletion import Deletable
from vibekit.lib.db.dependents import Group, dependents_of
from vibekit.lib.db.sql import Sql, compile_sql

AT_ONCE = 5_000
# For whom else policies let no row by, so that a purge would find nothing and say so.
_IS_OWNER = """
SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'alembic_version'::regclass"""
_TAKE_TURNS = "SELECT pg_try_advisory_lock(hashtextextended('vibekit.purge', 0))"


class PurgeRefusedError(Exception):
    """A purge is done by the owner of the schema, by one process at a time."""


@dataclass(frozen=True, slots=True)
class Purge:
    """Things that a domain lets go; `leaves` says what its columns of words hold afterwards."""

    table: type[Deletable]
    leaves: Mapping[str, object]

    @property
    def name(self) -> str:
        """What they are."""
        return self.table.__tablename__

    def due(self) -> Executable:
        """Those whose time is over."""
        return select(self.table.id).where(self.table.is_over()).order_by(self.table.deleted_at)

    def begin(self) -> Executable:
        """From here on nobody can bring it back; no row when somebody has just done so."""
        began = func.coalesce(self.table.purge_began_at, func.now())
        begin = update(self.table).where(self.table.id == bindparam("this"), self.table.is_over())
        return begin.values(purge_began_at=began).returning(self.table.id)

    def end(self) -> Executable:
        """Nothing is left of it but that it was here."""
        end = update(self.table).where(self.table.id == bindparam("this"))
        return end.values(purged_at=func.now(), **self.leaves)


@dataclass(frozen=True, slots=True)
class Purged:
    """How many things went, and how many rows of each table with them."""

    name: str
    things: int = 0
    rows: Counter[str] = field(default_factory=Counter[str])


@asynccontextmanager
async def connect_to_purge(admin_url: str) -> AsyncGenerator["Connection[Record]"]:
    """The owner's connection. Raises PurgeRefusedError for others, and beside another purge."""
    connection = await asyncpg.connect(admin_url)
    try:
        if not await connection.fetchval(_IS_OWNER):
            raise PurgeRefusedError("POSTGRES_ADMIN_URL is not the owner of the schema")
        if not await connection.fetchval(_TAKE_TURNS):
            raise PurgeRefusedError("another purge is at work")
        yield connection
    finally:
        await connection.close()


async def purge(
    connection: "Connection[Record]", entry: Purge, kept: timedelta, *, at_most: int = AT_ONCE
) -> Purged:
    """Lets everything go whose time is over, so many rows with each statement."""
    groups = await dependents_of(connection, entry.name)
    begin, end = compile_sql(entry.begin()), compile_sql(entry.end())
    things, rows = 0, Counter[str]()
    for thing in await _due(connection, entry, kept):
        if not await _fetch(connection, begin, this=thing, kept=kept):
            continue  # somebody has brought it back since
        for group in groups:
            rows += await _empty(connection, group, thing, at_most)
        await _fetch(connection, end, this=thing)
        things += 1
    return Purged(entry.name, things, rows)


async def foresee(connection: "Connection[Record]", entry: Purge, kept: timedelta) -> Purged:
    """What `purge` would let go at this moment."""
    due, rows = await _due(connection, entry, kept), Counter[str]()
    for group in await dependents_of(connection, entry.name):
        for table in group.tables:
            rows[table.name] = await connection.fetchval(table.count, due)
    return Purged(entry.name, len(due), +rows)


async def _due(connection: "Connection[Record]", entry: Purge, kept: timedelta) -> list[UUID]:
    return [row["id"] for row in await _fetch(connection, compile_sql(entry.due()), kept=kept)]


async def _empty(
    connection: "Connection[Record]", group: Group, thing: UUID, at_most: int
) -> Counter[str]:
    gone, deletion = Counter[str](), group.deletion(at_most)
    while any(counts := await connection.fetchrow(deletion, [thing]) or ()):
        gone.update(dict(zip((table.name for table in group.tables), counts, strict=True)))
    return gone


async def _fetch(connection: "Connection[Record]", sql: Sql, **values: object) -> list[Record]:
    return await connection.fetch(sql.text, *sql.arguments(values))
