"""One use case's way to the database.

A `Tx` starts without a connection. A read goes out behind the credential, as one statement; rows
that are only inserted wait for the commit and go out behind the credential, as one statement;
anything else opens a transaction first, and the credential is its first statement. Domain code sees
none of this.
"""

from collections.abc import Mapping, Sequence
from typing import cast
from uuid import UUID

from asyncpg import Connection, InternalClientError, PostgresError, Record
from sqlalchemy import Table, Uuid, bindparam, select
from sqlalchemy import Text as SqlText
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import DeclarativeBase

from vibekit.lib.db.armed import ORGANIZATION, arm
from vibekit.lib.db.conflicts import translated
from vibekit.lib.db.insert import Row, bound_values, insert_rows
from vibekit.lib.db.prelude import Caller, Credential
from vibekit.lib.db.services import Services
from vibekit.lib.db.statement import Sql, Statement
from vibekit.lib.errors import ServiceUnavailable

_REFUSALS = (PostgresError, InternalClientError)
_ENTER = Statement(
    select(arm(ORGANIZATION, sql_cast(bindparam("organization_id", type_=Uuid), SqlText)))
)


class Tx:
    """Reads, writes and the one commit of a use case, in the name of one credential."""

    def __init__(self, services: Services, credential: Credential) -> None:
        self.services = services
        self._pool = services.pool
        self._credential = credential
        self._caller: Caller | None = None
        self._connection: Connection[Record] | None = None
        self._rows: list[Row] = []

    async def all(self, statement: Statement, /, **values: object) -> list[Record]:
        """Every row that the statement gives."""
        if self._connection is None and not self._rows and statement.can_lead:
            return await self._read_behind_credential(statement, values)
        return await _fetch(await self.connection(), statement.sql, values)

    async def first(self, statement: Statement, /, **values: object) -> Record | None:
        """The first row, or None; an UPDATE or DELETE without RETURNING gives none."""
        rows = await self.all(statement, **values)
        return rows[0] if rows else None

    async def only(self, statement: Statement, /, **values: object) -> Record:
        """The row that must be there."""
        (row,) = await self.all(statement, **values)
        return row

    async def at_once(self, statement: Statement, /, **values: object) -> list[Record]:
        """Runs and stays, whatever becomes of the use case: for brakes, which count failures."""
        connection = await self._pool.acquire()
        try:
            return await _fetch(connection, statement.sql, values)
        finally:
            await self._pool.release(connection)

    async def connection(self) -> "Connection[Record]":
        """The transaction itself, armed, with all rows in it; only `commit` may end it."""
        connection = await self._opened()
        await self._flush(connection)
        return connection

    def insert(self, table: type[DeclarativeBase], /, **values: object) -> None:
        """A row for the commit; a tenant's row belongs to the organization that is armed."""
        self._rows.append(Row.of(cast("Table", table.__table__), values))

    async def caller(self) -> Caller:
        """Who acts; asks the database when no statement has told yet."""
        if self._caller is None:
            sql = self._credential.prelude.look_up
            connection = await self._pool.acquire()
            try:
                return self._admit(await _fetch(connection, sql, self._credential.values))
            finally:
                await self._pool.release(connection)
        return self._caller

    def anew(self) -> "Tx":
        """Another use case of the same credential, which is judged again."""
        return Tx(self.services, self._credential)

    def act_as(self, credential: Credential) -> None:
        """Goes on in the name of another credential (one that the request has just proved)."""
        if self._connection is not None:
            raise RuntimeError("a transaction keeps the credential that it was opened with")
        self._credential, self._caller = credential, None

    async def enter(self, organization_id: UUID) -> None:
        """Arms an organization that is being made, so that its first rows may be inserted."""
        connection = await self._opened()
        await _fetch(connection, _ENTER.sql, {"organization_id": organization_id})
        self._caller = (await self.caller())._replace(organization_id=organization_id)

    async def commit(self) -> None:
        """Makes it durable; raises what the database refuses. Without any work it authenticates."""
        if self._connection is not None:
            await self._flush(self._connection)
            # PostgreSQL answers ROLLBACK, and no error, where a statement had failed before.
            if await _execute(self._connection, "COMMIT") != "COMMIT":
                raise RuntimeError("an error was passed over, and the transaction rolled back")
            await self.close()
        elif self._rows:
            await self._insert_behind_credential()
        elif self._caller is None and self._credential.is_claim:
            await self.caller()

    async def look_again(self) -> None:
        """After a lost race: gives up the transaction and asks the credential anew."""
        await self.close()
        self._caller = None
        await self.caller()

    async def close(self) -> None:
        """Gives the connection back; what was not committed is gone."""
        self._rows.clear()
        if (connection := self._connection) is not None:
            self._connection = None
            try:
                if not connection.is_closed() and connection.is_in_transaction():
                    await _execute(connection, "ROLLBACK")
            finally:
                await self._pool.release(connection)

    async def _read_behind_credential(
        self, statement: Statement, values: dict[str, object]
    ) -> list[Record]:
        sql = statement.behind(self._credential.prelude)
        connection = await self._pool.acquire()
        try:
            rows = await _fetch(connection, sql, {**values, **self._credential.values})
        finally:
            await self._pool.release(connection)
        self._admit(rows)
        return rows[1:]

    async def _insert_behind_credential(self) -> None:
        rows, self._rows = self._rows, []
        sql = insert_rows(rows, self._credential.prelude)
        connection = await self._pool.acquire()
        try:
            values = {**bound_values(rows), **self._credential.values}
            self._admit(await _fetch(connection, sql, values))
        finally:
            await self._pool.release(connection)

    async def _opened(self) -> "Connection[Record]":
        if self._connection is None:
            self._connection = connection = await self._pool.acquire()
            await _execute(connection, "BEGIN")
            prelude = self._credential.prelude.look_up
            self._admit(await _fetch(connection, prelude, self._credential.values))
        return self._connection

    async def _flush(self, connection: "Connection[Record]") -> None:
        if self._rows:
            rows, self._rows = self._rows, []
            await _fetch(connection, insert_rows(rows, None), bound_values(rows))

    def _admit(self, rows: Sequence[Record]) -> Caller:
        names = self._credential.prelude.names
        told = dict(zip(names, rows[0]["caller"], strict=True)) if rows else None
        self._caller = caller = self._credential.admit(told)
        return caller


async def _fetch(
    connection: "Connection[Record]", sql: Sql, values: Mapping[str, object]
) -> list[Record]:
    try:
        return await connection.fetch(sql.text, *sql.arguments(values))
    except TimeoutError:
        connection.terminate()
        raise
    except _REFUSALS as error:
        raise _refused(connection, error) from error


async def _execute(connection: "Connection[Record]", command: str) -> str:
    try:
        return await connection.execute(command)
    except TimeoutError:
        connection.terminate()
        raise
    except _REFUSALS as error:
        raise _refused(connection, error) from error


def _refused(connection: "Connection[Record]", error: Exception) -> Exception:
    """What PostgreSQL refuses is said in the domain's words."""
    if isinstance(error, PostgresError):
        return translated(error)
    # PostgreSQL has said farewell on an idle connection, and the line is not yet cut.
    connection.terminate()
    return ServiceUnavailable()
