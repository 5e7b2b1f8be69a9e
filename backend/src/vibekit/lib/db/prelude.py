"""Credentials: what stands in front of the first statement of a use case.

A credential names one of the closed list of SQL functions that may read before a tenant is known
(migrations, schema `auth`). Its row says who calls, and arms row-level security for that caller, in
the same round trip as the work itself. For the refused nothing is armed, and no policy lets a row
by.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from asyncpg import Record
from sqlalchemy import (
    Boolean,
    ColumnElement,
    DateTime,
    Select,
    Subquery,
    Text,
    Uuid,
    case,
    cast,
    column,
    literal_column,
    select,
)
from sqlalchemy.sql.functions import FunctionElement

from vibekit.lib.db.armed import ORGANIZATION, USER, arm
from vibekit.lib.db.sql import Sql, compile_sql

LOOKED_UP = (
    column("user_id", Uuid),
    column("organization_id", Uuid),
    column("role", Text),
    column("session_id", Uuid),
    column("expires_at", DateTime(timezone=True)),
    column("allowed", Boolean),
)
CALLER = ("user_id", "organization_id", "role", "session_id", "expires_at")


@dataclass(frozen=True, slots=True)
class Caller:
    """Who acts, as the last statement found them."""

    user_id: UUID | None = None
    organization_id: UUID | None = None
    role: str | None = None
    session_id: UUID | None = None
    expires_at: datetime | None = None

    @property
    def person(self) -> UUID:
        """The id of the person who acts; not for what jobs and strangers do."""
        if self.user_id is None:
            raise LookupError("nobody is armed")
        return self.user_id

    @classmethod
    def of(cls, row: Record) -> "Caller":
        """Out of the columns that a prelude puts in front of every row."""
        return cls(*(row[f"caller_{name}"] for name in CALLER))


class Prelude:
    """A look-up as one row in SQL: `caller_*`, `allowed` and `go`; it arms what it allows.

    `allowed` says that the caller may; rows are inserted only where `go` is true as well.
    """

    def __init__(self, look_up: FunctionElement[Any]) -> None:
        self._look_up = look_up

    @cached_property
    def source(self) -> Subquery:
        """The row to stand in front of others; OFFSET 0 keeps the planner from taking it apart."""
        row = self._look_up.table_valued(*LOOKED_UP).alias("looked_up").c
        columns = [row[name].label(f"caller_{name}") for name in CALLER]
        armed = [
            arm(USER, _if(row.allowed, row.user_id)).label("armed_user"),
            arm(ORGANIZATION, _if(row.allowed, row.organization_id)).label("armed_organization"),
        ]
        query = select(*columns, row.allowed, row.allowed.label("go"), *armed).offset(
            literal_column("0")
        )
        return query.subquery("caller")

    @property
    def columns(self) -> Sequence[ColumnElement[Any]]:
        """What comes back with each row; the arming itself does not."""
        return [c for c in self.source.c if not c.name.startswith("armed_")]

    @cached_property
    def look_up(self) -> Sql:
        """The look-up as the first statement of a transaction."""
        return compile_sql(self.alone)

    @cached_property
    def alone(self) -> Select[Any]:
        """The look-up without work behind it."""
        return select(*self.columns).select_from(self.source)


def _if(allowed: ColumnElement[bool], value: ColumnElement[UUID]) -> ColumnElement[str]:
    return case((allowed, cast(value, Text)), else_="")


@dataclass(frozen=True, slots=True)
class Credential:
    """A prelude, the values that it is asked with, and who is let in.

    `admit` gets the row (None when the look-up found nothing) and gives the caller or raises.
    """

    prelude: Prelude
    values: Mapping[str, object]
    admit: Callable[[Record | None], Caller]
