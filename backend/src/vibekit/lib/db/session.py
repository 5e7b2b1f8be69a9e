"""SQLAlchemy's ORM on a use case's own transaction, for products that prefer it.

The session borrows the connection: what it reads is armed for the caller, what it writes becomes
true with the events and jobs of the same `Tx`, and neither it nor the session commits. It costs the
ORM's time, and a round trip for the credential: statements remain the way of VibeKit's own domains.
"""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any

from asyncpg import Connection, PostgresError, Record
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool

from vibekit.lib.db.conflicts import translated
from vibekit.lib.db.tx import Tx

_lent: ContextVar["Connection[Record]"] = ContextVar("lent")


@asynccontextmanager
async def orm_session(tx: Tx) -> AsyncGenerator[AsyncSession]:
    """A session in the transaction of `tx`, flushed at the end of the block.

    What the database refuses is raised as the domain's own error, as everywhere.
    """
    token = _lent.set(await tx.connection())
    try:
        async with AsyncSession(_engine(), expire_on_commit=False) as session:
            yield session
            await session.flush()
    except DBAPIError as error:
        cause = error.orig.__cause__ if error.orig else None
        raise translated(cause) if isinstance(cause, PostgresError) else error from error
    finally:
        _lent.reset(token)


class _Dialect(PGDialect_asyncpg):
    """Takes connections as they are: their codecs are those of our pool."""

    supports_statement_cache = True

    def on_connect(self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] -- None is what it says when there is nothing to do
        """Nothing: SQLAlchemy would put its own JSON codec in the place of ours."""


class _Borrowed:
    """A connection that goes back to who lent it, open."""

    def __init__(self, connection: "Connection[Record]") -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever a connection has
        return getattr(self._connection, name)

    async def close(self, **_: object) -> None:
        """It is not ours to close."""

    def terminate(self) -> None:
        """Nor to cut."""


async def _borrow() -> _Borrowed:
    return _Borrowed(_lent.get())


@cache
def _engine() -> AsyncEngine:
    """Begins and ends no transaction (autocommit): the one that it is lent has begun."""
    registry.register("postgresql.lent", __name__, _Dialect.__name__)
    return create_async_engine(
        "postgresql+lent://",
        async_creator=_borrow,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        json_serializer=_as_it_is,
        hide_parameters=True,  # an error that is logged must not repeat them
    )


def _as_it_is(value: object) -> object:
    """The connection's own codec writes JSON."""
    return value
