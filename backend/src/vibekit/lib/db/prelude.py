"""Credentials: what stands in front of the first statement of a use case.

A credential names one of the closed list of SQL functions that may read before a tenant is known
(migrations, schema `auth`). Its row says who calls, and arms row-level security for that caller, in
the same round trip as the work itself. For the refused nothing is armed, and no policy lets a row
by.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    CTE,
    Boolean,
    ColumnClause,
    ColumnElement,
    DateTime,
    Subquery,
    Text,
    Uuid,
    case,
    cast,
    column,
    func,
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
Told = Mapping[str, Any]
"""What a look-up tells: its columns by name."""


class Caller(NamedTuple):
    """Who acts, as the last statement found them."""

    user_id: UUID | None = None
    organization_id: UUID | None = None
    role: str | None = None
    session_id: UUID | None = None
    expires_at: datetime | None = None
    granted: Sequence[str] | None = None
    """What a role of the organization's own may do; None in a fixed role."""

    @property
    def person(self) -> UUID:
        """The id of the person who acts; not for what jobs and strangers do."""
        if self.user_id is None:
            raise LookupError("nobody is armed")
        return self.user_id

    @classmethod
    def of(cls, told: Told) -> "Caller":
        """Out of what the look-up tells."""
        return cls(
            told["user_id"],
            told["organization_id"],
            told["role"],
            told["session_id"],
            told["expires_at"],
            told.get("granted"),
        )


class Prelude:
    """A look-up as one row in SQL, which arms what it allows.

    `allowed` says that the caller may; rows are inserted only where `go` is true as well. `further`
    are the columns that this look-up tells beside those that all of them tell.
    """

    def __init__(self, look_up: FunctionElement[Any], *further: ColumnClause[Any]) -> None:
        self._look_up = look_up.table_valued(*LOOKED_UP, *further)

    @cached_property
    def source(self) -> Subquery:
        """The row to stand in front of others; OFFSET 0 keeps the planner from taking it apart."""
        row = self._look_up.alias("looked_up").c
        armed = [
            arm(USER, _if(row.allowed, row.user_id)).label("armed_user"),
            arm(ORGANIZATION, _if(row.allowed, row.organization_id)).label("armed_organization"),
        ]
        query = select(*row, row.allowed.label("go"), *armed).offset(literal_column("0"))
        return query.subquery("caller")

    @cached_property
    def admitted(self) -> CTE:
        """The look-up, done once in its statement, whoever asks for it first."""
        return select(self.source).cte("admitted").prefix_with("MATERIALIZED")

    @cached_property
    def names(self) -> Sequence[str]:
        """What is told of the caller; that it was armed is not."""
        return [c.name for c in self.source.c if not c.name.startswith("armed_")]

    @cached_property
    def told(self) -> ColumnElement[Any]:
        """All that is told, as one value, so that it shares no name with what a statement finds."""
        return func.row(*(self.admitted.c[name] for name in self.names)).label("caller")

    @cached_property
    def look_up(self) -> Sql:
        """The look-up as the first statement of a transaction."""
        return compile_sql(select(self.told))


def _if(allowed: ColumnElement[bool], value: ColumnElement[UUID]) -> ColumnElement[str]:
    return case((allowed, cast(value, Text)))


class Credential(NamedTuple):
    """A prelude, the values that it is asked with, and who is let in.

    `admit` gets what was told (None when the look-up found nothing) and gives the caller or raises.
    """

    prelude: Prelude
    values: Mapping[str, object]
    admit: Callable[[Told | None], Caller]
    # Is there anything to prove? Nobody in particular, who does nothing, needs no database.
    is_claim: bool = True
