"""All that the database holds of an organization and a person, to be compared."""

from typing import Any

from asyncpg import Connection, Record

from tests.support.product import Person
from tests.tenancy import catalog


async def state_of(connection: "Connection[Record]", person: Person) -> dict[str, list[Any]]:
    """Every row of every secured table."""
    state: dict[str, list[Any]] = {}
    for table in await catalog.secured_tables(connection):
        column, setting = catalog.SECURED_BY.get(table, ("organization_id", catalog.TENANT))[:2]
        whose = person.organization_id if setting == catalog.TENANT else person.id
        query = f"SELECT t::text FROM {table} t WHERE {column} = $1 ORDER BY 1"  # noqa: S608 -- names from the catalog
        state[table] = [row[0] for row in await connection.fetch(query, whose)]
    return state
