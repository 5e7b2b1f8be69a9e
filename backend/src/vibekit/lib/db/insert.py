"""Rows that wait for the commit, and the one statement that inserts them all.

Ids and times are made by the application, so that nothing has to come back from an INSERT, and a
use case that only adds rows is one round trip, credential included.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CTE, ColumnElement, Table, bindparam, insert, select, true

from vibekit.lib.db.armed import armed_organization
from vibekit.lib.db.prelude import Prelude
from vibekit.lib.db.sql import Sql, compile_sql


@dataclass(frozen=True, slots=True)
class Row:
    """A row to insert; a value is a Python value or an SQL expression."""

    table: Table
    values: Mapping[str, object]

    @classmethod
    def of(cls, table: Table, values: Mapping[str, object]) -> "Row":
        """A tenant's row belongs to the armed organization unless it says otherwise."""
        if "organization_id" in table.c and "organization_id" not in values:
            values = {"organization_id": armed_organization, **values}
        return cls(table, values)

    @property
    def shape(self) -> tuple[object, ...]:
        """What is left of it when its plain values are taken out."""
        names = ((n, v if isinstance(v, ColumnElement) else None) for n, v in self.values.items())
        return (self.table, *names)


def bound_values(rows: Sequence[Row]) -> dict[str, object]:
    """The plain values of all rows, by the names that their statement gives them."""
    return {
        f"row{i}_{name}": value
        for i, row in enumerate(rows)
        for name, value in row.values.items()
        if not isinstance(value, ColumnElement)
    }


_compiled: dict[tuple[object, ...], Sql] = {}


def insert_rows(rows: Sequence[Row], prelude: Prelude | None) -> Sql:
    """One statement for all rows; with a prelude nothing is inserted for the refused."""
    shape = (prelude, *(row.shape for row in rows))
    if shape not in _compiled:
        _compiled[shape] = _build(rows, prelude)
    return _compiled[shape]


def _build(rows: Sequence[Row], prelude: Prelude | None) -> Sql:
    caller = prelude and prelude.alone.add_columns(*_armings(prelude)).cte("admitted").prefix_with(
        "MATERIALIZED"
    )
    inserts = [_insert(i, row, caller) for i, row in enumerate(rows)]
    if prelude is None or caller is None:
        return compile_sql(select(true().label("inserted")).add_cte(*inserts))
    shown = [caller.c[column.name] for column in prelude.columns]
    return compile_sql(select(*shown).add_cte(*inserts))


def _armings(prelude: Prelude) -> list[ColumnElement[Any]]:
    return [c for c in prelude.source.c if c.name.startswith("armed_")]


def _insert(index: int, row: Row, caller: CTE | None) -> CTE:
    values = [
        value
        if isinstance(value, ColumnElement)
        else bindparam(f"row{index}_{name}", type_=row.table.c[name].type)
        for name, value in row.values.items()
    ]
    source = select(*(value.label(None) for value in values))
    if caller is not None:
        source = source.select_from(caller).where(caller.c.go)
    names = list(row.values)
    return insert(row.table).from_select(names, source, include_defaults=False).cte(f"row{index}")
