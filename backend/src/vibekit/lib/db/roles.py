"""The database's roles: made where the owner may, else said as SQL to run once."""

from urllib.parse import unquote, urlsplit

import asyncpg
from asyncpg import Connection, InsufficientPrivilegeError, Record

from vibekit.lib.db.policies import AUTH, RUNTIME


class RolesMissingError(Exception):
    """The owner role may not create roles. Run this once as a role that may, then migrate again."""

    def __init__(self, statements: list[str]) -> None:
        self.sql = "\n".join(f"{statement};" for statement in statements)
        super().__init__(f"{self.__doc__}\n\n{self.sql}")


async def ensure_roles(admin_url: str, runtime_url: str | None) -> None:
    """Creates what is missing of the three roles, and the login that `POSTGRES_URL` names."""
    connection = await asyncpg.connect(admin_url)
    statements = await _missing(connection, runtime_url)
    try:
        for statement in statements:
            await connection.execute(statement)
    except InsufficientPrivilegeError as refused:
        raise RolesMissingError([_without_password(s) for s in statements]) from refused
    finally:
        await connection.close()


async def _missing(connection: "Connection[Record]", runtime_url: str | None) -> list[str]:
    known = {row["rolname"] for row in await connection.fetch("SELECT rolname FROM pg_roles")}
    owner = await connection.fetchval("SELECT quote_ident(current_user)")
    statements = [f"CREATE ROLE {role} NOLOGIN" for role in (RUNTIME, AUTH) if role not in known]
    may_set = "SELECT pg_has_role(current_user, $1, 'SET')"
    if AUTH not in known or not await connection.fetchval(may_set, AUTH):
        statements.append(f"GRANT {AUTH} TO {owner} WITH INHERIT FALSE, SET TRUE")
    if runtime_url and (login := unquote(urlsplit(runtime_url).username or "")) not in known:
        password = unquote(urlsplit(runtime_url).password or "").replace("'", "''")
        statements.append(f"CREATE ROLE \"{login}\" LOGIN PASSWORD '{password}' IN ROLE {RUNTIME}")
    return statements


def _without_password(statement: str) -> str:
    head, separator, rest = statement.partition(" PASSWORD '")
    return f"{head} PASSWORD '...'{rest[rest.rindex(chr(39)) + 1 :]}" if separator else statement
