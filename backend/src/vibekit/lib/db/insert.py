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

Expression = ColumnElement[Any]
_expression: type[Expression] = ColumnElement


@dataclass(frozen=True, slots=True)
class Row:
    """A row to insert: its plain values, and those that are expressions of SQL."""

    table: Table
    values: Mapping[str, object]
    expressions: Mapping[str, Expression]

    @classmethod
    def of(cls, table: Table, given: Mapping[str, object]) -> "Row":
        """A tenant's row belongs to the armed organization unless it says otherwise."""
        values: dict[str, object] = {}
        expressions: dict[str, Expression] = {}
        for name, value in given.items():
            if isinstance(value, _expression):
                expressions[name] = value
            else:
                values[name] = value
        if "organization_id" not in given and "organization_id" in table.c:
            expressions["organization_id"] = armed_organization
        return cls(table, values, expressions)

    @property
    def shape(self) -> tuple[object, ...]:
        """What is left of it when its plain values are taken out."""
        return (self.table, *self.values, *self.expressions.items())


def bound_values(rows: Sequence[Row]) -> dict[str, object]:
    """The plain values of all rows, by the names that their statement gives them."""
    return {
        f"row{index}_{name}": value
        for index, row in enumerate(rows)
        for name, value in row.values.items()
    }


_compiled: dict[tuple[object, ...], Sql] = {}


def insert_rows(rows: Sequence[Row], prelude: Prelude | None) -> Sql:
    """One statement for all rows; with a prelude nothing is inserted for the refused."""
    shape = (prelude, *(row.shape for row in rows))
    if shape not in _compiled:
        _compiled[shape] = _build(rows) if prelude is None else _build_behind(rows, prelude)
    return _compiled[shape]


def _build(rows: Sequence[Row]) -> Sql:
    inserts = [_insert(index, row, None) for index, row in enumerate(rows)]
    return compile_sql(select(true().label("inserted")).add_cte(*inserts))


def _build_behind(rows: Sequence[Row], prelude: Prelude) -> Sql:
    inserts = [_insert(index, row, prelude.admitted) for index, row in enumerate(rows)]
    return compile_sql(select(prelude.told).add_cte(*inserts))


def _insert(index: int, row: Row, caller: CTE | None) -> CTE:
    bound: dict[str, Expression] = {
        name: bindparam(f"row{index}_{name}", type_=row.table.c[name].type) for name in row.values
    }
    columns = {**bound, **row.expressions}
    source = select(*(value.label(None) for value in columns.values()))
    if caller is not None:
        source = source.select_from(caller).where(caller.c.go)
    inserted = insert(row.table).from_select(list(columns), source, include_defaults=False)
    return inserted.cte(f"row{index}")
