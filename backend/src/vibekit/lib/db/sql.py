"""SQLAlchemy's statements as text and arguments for asyncpg."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import JSON, ColumnElement, TypeDecorator
from sqlalchemy.dialects.postgresql.asyncpg import dialect
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import BindParameter

Values = Mapping[str, object]
_DIALECT = dialect()


@dataclass(frozen=True, slots=True)
class Sql:
    """One compiled statement: its text, and how to fill `$1`, `$2`, ... from named values."""

    text: str
    names: tuple[str, ...]
    constants: Mapping[str, object]
    encoders: Mapping[str, Callable[[Any], Any]]

    def arguments(self, values: Values) -> list[object]:
        """The positional arguments; a missing name is a KeyError that tells it."""
        constants, encoders = self.constants, self.encoders
        filled = [values[n] if n in values else constants[n] for n in self.names]
        if encoders:
            return [
                encoders[n](v) if n in encoders else v
                for n, v in zip(self.names, filled, strict=True)
            ]
        return filled


def compile_sql(element: Executable) -> Sql:
    """SQLAlchemy's own compiler for asyncpg, asked once per statement."""
    _refuse_unreadable(element)
    compiled = cast("SQLCompiler", element.compile(dialect=_DIALECT))  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue] -- Executable is typed without it
    names = tuple(compiled.positiontup or ())
    binds = {name: compiled.binds[name] for name in names}
    if expanding := [name for name, bind in binds.items() if bind.expanding]:
        raise TypeError(f"IN over a list can't be compiled once; use = ANY(...) for {expanding}")
    return Sql(
        text=compiled.string,
        names=names,
        constants={n: b.effective_value for n, b in binds.items() if not b.required},
        encoders={n: e for n, b in binds.items() if (e := _encoder(b)) is not None},
    )


def _refuse_unreadable(element: Executable) -> None:
    """Rows come as the driver gives them: no type may want to make something else of a value."""
    columns = cast("Iterable[ColumnElement[Any]]", getattr(element, "exported_columns", ()))
    for column in columns:
        kind = cast("object", column.type)
        if isinstance(kind, TypeDecorator) or getattr(kind, "enum_class", None):
            raise TypeError(f"{column} would be read as the driver gives it, not as its type does")


def _encoder(bind: BindParameter[Any]) -> Callable[[Any], Any] | None:
    """JSON is encoded by the connection's codec; every other type by SQLAlchemy's own rule."""
    implementation = bind.type.dialect_impl(_DIALECT)
    if isinstance(implementation, JSON):
        return None
    return implementation.bind_processor(_DIALECT)
