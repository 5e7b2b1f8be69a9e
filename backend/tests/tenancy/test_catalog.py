"""TRUST 10: tenancy as PostgreSQL itself describes it."""

from collections.abc import AsyncIterator
from typing import TypeAlias
from uuid import uuid4

import asyncpg
import pytest

from tests.tenancy import catalog
from vibekit.config import Settings

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture
async def runtime(settings: Settings) -> AsyncIterator[Owner]:
    """A connection as the API's, with nothing armed."""
    connection = await asyncpg.connect(settings.postgres_url.get_secret_value())
    yield connection
    await connection.close()


async def test_every_table_keeps_the_rules(owner_connection: Owner) -> None:
    assert await catalog.faults(owner_connection) == []


async def test_the_lists_name_nothing_that_is_not_there(owner_connection: Owner) -> None:
    rows = await owner_connection.fetch("SELECT tablename FROM pg_tables")
    listed = {*catalog.SECURED_BY, *catalog.UNSECURED, *catalog.NARROWER_GRANTS}
    assert listed <= {row["tablename"] for row in rows}


TABLE = "CREATE TABLE planted (organization_id uuid NOT NULL REFERENCES organizations, id uuid, {})"
GOOD = "PRIMARY KEY (organization_id, id)"


@pytest.mark.parametrize(
    ("planted", "fault"),
    [
        (TABLE.format(GOOD), "planted: has no policy runtime"),
        (TABLE.format(GOOD), "planted: row-level security is not enabled and forced"),
        (TABLE.format("PRIMARY KEY (id)"), "planted: planted_pkey does not begin with organi"),
        (TABLE.format("note uuid, FOREIGN KEY (note) REFERENCES users"), "planted: has no primary"),
        (
            "CREATE TABLE planted (id uuid PRIMARY KEY)",
            "planted: organization_id is missing or may",
        ),
        ("CREATE TABLE planted (organization_id uuid NOT NULL)", "has no foreign key"),
        (TABLE.format(GOOD), "planted: its rows would outlive a purged organization"),
        ("CREATE VIEW planted AS SELECT * FROM notes", "planted: row-level security is not"),
        ("ALTER TABLE notes ALTER organization_id SET DEFAULT gen_random_uuid()", "has a default"),
        ("ALTER TABLE notes NO FORCE ROW LEVEL SECURITY", "notes: row-level security is not"),
        ("ALTER TABLE notes ADD UNIQUE (id)", "notes_id_key does not begin with"),
        ("ALTER TABLE users DISABLE ROW LEVEL SECURITY", "users: row-level security is not"),
        ("DROP POLICY owner ON notes", "notes: has no policy owner"),
        ("ALTER POLICY runtime ON notes USING (true)", "notes: the policy runtime says something"),
        ("CREATE POLICY more ON notes USING (true)", "notes: the policy more is on no list"),
        ("GRANT UPDATE ON events TO vibekit_runtime", "events: vibekit_runtime may UPDATE"),
        ("GRANT TRUNCATE ON notes TO vibekit_runtime", "notes: vibekit_runtime may TRUNCATE"),
        ("GRANT SELECT ON notes TO PUBLIC", "notes: PUBLIC may SELECT"),
        ("GRANT SELECT ON passwords TO vibekit_auth", "passwords: vibekit_auth may SELECT"),
        (
            "CREATE FUNCTION auth.more() RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "auth.more: is on no list",
        ),
        (
            "CREATE FUNCTION more() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
            "public.more: has no fixed search_path",
        ),
        ("GRANT EXECUTE ON FUNCTION auth.acting TO PUBLIC", "auth.acting: everybody may call it"),
    ],
)
async def test_a_planted_fault_is_found(owner_connection: Owner, planted: str, fault: str) -> None:
    change = owner_connection.transaction()
    await change.start()
    try:
        await owner_connection.execute(planted)
        assert any(fault in found for found in await catalog.faults(owner_connection))
    finally:
        await change.rollback()


async def test_a_foreign_key_to_a_tenants_row_carries_both_columns(owner_connection: Owner) -> None:
    change = owner_connection.transaction()
    await change.start()
    await owner_connection.execute(TABLE.format(GOOD + ", UNIQUE (id)"))
    await owner_connection.execute("ALTER TABLE notes ADD COLUMN p uuid REFERENCES planted (id)")
    found = await catalog.faults(owner_connection)
    await change.rollback()
    assert "notes: notes_p_fkey refers to a tenant's row by its id alone" in found


async def test_the_runtime_role_is_bound_by_policies(runtime: Owner) -> None:
    row = await runtime.fetchrow(
        """SELECT bool_or(rolsuper) AS super, bool_or(rolbypassrls) AS bypass,
                  bool_or(rolcreaterole) AS makes_roles, bool_or(rolcreatedb) AS makes_databases,
                  array_agg(rolname::text ORDER BY rolname) AS is_member_of
           FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER')"""
    )
    assert row is not None
    assert list(row.values()) == [False, False, False, False, ["vibekit_app", "vibekit_runtime"]]


@pytest.mark.parametrize("role", ["vibekit_runtime", "vibekit_app", "vibekit_auth"])
async def test_only_the_owner_owns_tables(owner_connection: Owner, role: str) -> None:
    owned = "SELECT count(*) FROM pg_class WHERE relowner = $1::text::regrole"
    assert await owner_connection.fetchval(owned, role) == 0
    creates = "SELECT has_schema_privilege($1, s, 'CREATE') FROM unnest('{public, auth}'::text[]) s"
    assert [row[0] for row in await owner_connection.fetch(creates, role)] == [False, False]


async def test_nobody_signs_in_as_the_role_of_the_look_ups(owner_connection: Owner) -> None:
    query = (
        "SELECT rolcanlogin, rolbypassrls, rolsuper FROM pg_roles WHERE rolname = 'vibekit_auth'"
    )
    row = await owner_connection.fetchrow(query)
    assert row is not None
    assert list(row.values()) == [False, False, False]


async def test_nothing_armed_shows_no_row(owner_connection: Owner, runtime: Owner) -> None:
    for table in await catalog.secured_tables(owner_connection):
        count = f"SELECT count(*) FROM {table}"  # noqa: S608 -- a name from the catalog
        assert await runtime.fetchval(count) == 0, table


async def test_nothing_armed_lets_no_row_in(owner_connection: Owner, runtime: Owner) -> None:
    for table in await catalog.secured_tables(owner_connection):
        column = catalog.SECURED_BY.get(table, ("organization_id",))[0]
        insert = f"INSERT INTO {table} ({column}) VALUES ($1)"  # noqa: S608 -- as above
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
            await runtime.execute(insert, uuid4())


@pytest.mark.parametrize(
    "verb", ["UPDATE events SET type = ''", "DELETE FROM events", "TRUNCATE events"]
)
async def test_the_event_log_only_grows(runtime: Owner, verb: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await runtime.execute(verb)
