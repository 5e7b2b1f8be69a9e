"""Statements: written in SQLAlchemy, compiled once, run on asyncpg.

A request's first statement carries its credential: `Statement.behind(prelude)` puts the look-up of
the caller, which also arms row-level security, in front of a SELECT (`insert.py` does it for
INSERTs), so that a lone read or a simple create is one round trip.
"""

from collections.abc import Callable
from functools import cache, cached_property, wraps
from typing import Any, ParamSpec, cast

from sqlalchemy import Select, null, select, true
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.prelude import Prelude
from vibekit.lib.db.sql import Sql, compile_sql

P = ParamSpec("P")


class Statement:
    """One SELECT, INSERT, UPDATE or DELETE, compiled when it is first used."""

    def __init__(self, element: Executable) -> None:
        self._element = element
        self._behind: dict[Prelude, Sql] = {}

    @cached_property
    def sql(self) -> Sql:
        """The statement alone, for a transaction that is already armed."""
        return compile_sql(self._element)

    @cached_property
    def can_lead(self) -> bool:
        """Only a SELECT that locks nothing may stand behind a credential.

        UPDATE and DELETE in the statement that arms the tenant find no rows, because PostgreSQL
        reads their policy before the tenant is armed; so they come second.
        """
        element = self._element
        return isinstance(element, Select) and element._for_update_arg is None  # pyright: ignore[reportPrivateUsage] # noqa: SLF001 -- SQLAlchemy has no public word for it

    def behind(self, prelude: Prelude) -> Sql:
        """This SELECT with the credential's look-up in front of it, in one statement.

        The first row tells the caller, in its column `caller`; what was found comes after it.
        Repeating the caller in every row would cost more than finding the rows.
        """
        if prelude not in self._behind:
            found = cast("Select[Any]", self._element).lateral("found")
            nothing = (null().label(column.name) for column in found.c)
            first = select(prelude.told, *nothing)
            others = select(null(), found).select_from(prelude.admitted.join(found, true()))
            self._behind[prelude] = compile_sql(first.union_all(others))
        return self._behind[prelude]


def statement(build: Callable[P, Executable]) -> Callable[P, Statement]:
    """Builds a statement once for each combination of its (hashable) arguments."""

    @cache
    @wraps(build)
    def built(*args: P.args, **kwargs: P.kwargs) -> Statement:
        return Statement(build(*args, **kwargs))

    return cast("Callable[P, Statement]", built)
