"""What PostgreSQL's own catalog says of tenancy, held against the rules and their exceptions."""

from collections.abc import AsyncIterator, Iterator

from asyncpg import Connection, Record

from tests.tenancy import exceptions

Faults = AsyncIterator[str]

TENANT, PERSON = "app.organization_id", "app.user_id"
# Which column of a table is compared with what is armed. A table that is not named here is a
# tenant's, and is secured by organization_id. These lists are VibeKit's; what a domain of the
# product excepts stands, with its reason, in its manifest.
SECURED_BY = {
    "organizations": ("id", TENANT, "is the tenant itself"),
    "organization_slugs": ("organization_id", TENANT, "a slug is unique over all organizations"),
    "users": ("id", PERSON, "a person belongs to many organizations"),
    "passwords": ("user_id", PERSON, "of a person"),
    "sign_ups": ("id", PERSON, "of somebody who is no person yet"),
    "mailed_tokens": ("user_id", PERSON, "of a person"),
    "sessions": ("user_id", PERSON, "of a person, who works in one organization at a time"),
    "account_events": ("user_id", PERSON, "of a person"),
    "preferences": ("user_id", PERSON, "of a person"),
    "channel_choices": ("user_id", PERSON, "of a person"),
    "idempotency_keys": ("caller_id", PERSON, "of a caller, also where no organization is asked"),
    **{t: ("user_id", PERSON, exceptions.DECLARED[t]) for t in exceptions.OF_PERSONS},
}
UNSECURED = {
    "alembic_version": "the revision of the schema",
    "brakes": "hashes of addresses, counted before anybody is known",
    "event_cursors": "how far each subscriber has read",
    "jobs_done": "numbers of jobs",
    "pgqueuer": "the queue: a job carries its organization, and the worker arms it",
    "pgqueuer_log": "the queue's log",
    "pgqueuer_schedules": "what happens by the clock",
    "pgqueuer_statistics": "the queue's figures",
    **{table: exceptions.DECLARED[table] for table in exceptions.OF_NOBODY},
}
# Whose rows outlive a purged organization; those of all other tables cascade, and go with it.
KEPT_FOR_EVER = {
    "events": "the log, with ids in the place of people",
    "organization_slugs": "a slug is never given to another one",
}
# Beside `runtime` and `owner`, which every secured table has.
FURTHER_POLICIES = {
    ("users", "co_members", "vibekit_runtime", "SELECT"),
    ("channel_choices", "co_members", "vibekit_runtime", "SELECT"),
    ("notifications", "own", "vibekit_runtime", "ALL"),
    ("organization_slugs", "of_user", "vibekit_runtime", "SELECT"),
    *((*policy, "vibekit_runtime", "SELECT") for policy in exceptions.POLICIES),
    *(
        (table, "look_up", "vibekit_auth", "ALL")
        for table in (
            "users", "organizations", "memberships", "roles", "events", "notifications",
            "sign_ups", "mailed_tokens", "sessions", "idempotency_keys",
        )
    ),
}  # fmt: skip
GRANTS = {"SELECT", "INSERT", "UPDATE", "DELETE"}
NARROWER_GRANTS = {
    "alembic_version": {"SELECT"},
    "account_events": {"SELECT", "INSERT"},
    "events": {"SELECT", "INSERT"},
    "organization_slugs": {"SELECT", "INSERT"},
    "organizations": {"SELECT", "INSERT", "UPDATE"},
}
AUTH_GRANTS = {
    "event_cursors": {"SELECT"},
    "events": {"SELECT"},
    "idempotency_keys": {"SELECT", "DELETE"},
    "mailed_tokens": {"SELECT", "DELETE"},
    "memberships": {"SELECT"},
    "notifications": {"SELECT"},
    "organizations": {"SELECT"},
    "roles": {"SELECT"},
    "sessions": {"SELECT", "DELETE"},
    "sign_ups": {"SELECT", "DELETE"},
    "users": {"SELECT"},
}
# The closed list of what reads, and of the two that write, before a tenant is known.
LOOK_UPS = {
    "account", "deleted_organizations_of_user", "digests_due", "mailed_token", "next_events",
    "next_organizations", "organizations_of_user", "purge_expired", "recent_session", "record_seen",
    "session", "sign_up",
}  # fmt: skip
# Neither reads by itself: one tells what it was given, the other may be asked by look-ups alone.
NO_LOOK_UP = {"acting", "granted"}


async def faults(connection: "Connection[Record]") -> list[str]:
    """Every breach of the rules, in words."""
    return sorted(
        [
            *[fault async for fault in _of_tables(connection)],
            *[fault async for fault in _of_keys(connection)],
            *[fault async for fault in _of_what_outlives(connection)],
            *[fault async for fault in _of_policies(connection)],
            *[fault async for fault in _of_grants(connection)],
            *[fault async for fault in _of_functions(connection)],
        ]
    )


async def tenant_tables(connection: "Connection[Record]") -> list[str]:
    return [t for t in await _tables(connection) if t not in SECURED_BY and t not in UNSECURED]


async def secured_tables(connection: "Connection[Record]") -> list[str]:
    return [t for t in await _tables(connection) if t not in UNSECURED]


async def _tables(connection: "Connection[Record]") -> list[str]:
    rows = await connection.fetch(
        """SELECT relname FROM pg_class WHERE relkind IN ('r', 'p', 'f', 'v', 'm')
           AND relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
           AND relnamespace::regnamespace::text !~ '^pg_(toast|temp)' ORDER BY relname"""
    )
    return [row["relname"] for row in rows]


async def _of_tables(connection: "Connection[Record]") -> Faults:
    rows = await connection.fetch(
        """SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS is_forced,
                  a.attnotnull AS is_not_null, a.atthasdef AS has_default
           FROM pg_class c LEFT JOIN pg_attribute a
             ON a.attrelid = c.oid AND a.attname = 'organization_id'
           WHERE c.relname = ANY ($1)""",
        await secured_tables(connection),
    )
    for row in rows:
        if not row["is_forced"]:
            yield f"{row['name']}: row-level security is not enabled and forced"
        if row["name"] not in SECURED_BY:
            if not row["is_not_null"]:
                yield f"{row['name']}: organization_id is missing or may be null"
            if row["has_default"]:
                yield f"{row['name']}: organization_id has a default"


async def _of_keys(connection: "Connection[Record]") -> Faults:
    tenants = await tenant_tables(connection)
    rows = await connection.fetch(
        """SELECT contype::text AS kind, conname AS name, conrelid::regclass::text AS on,
                  confrelid::regclass::text AS to,
                  (SELECT array_agg(attname::text ORDER BY place)
                   FROM unnest(conkey) WITH ORDINALITY AS k (number, place)
                   JOIN pg_attribute ON attrelid = conrelid AND attnum = number) AS columns
           FROM pg_constraint WHERE conrelid::regclass::text = ANY ($1)""",
        tenants,
    )
    for row in rows:
        begins = row["columns"][0] == "organization_id"
        if row["kind"] in "pu" and not begins:
            yield f"{row['on']}: {row['name']} does not begin with organization_id"
        if row["kind"] == "f" and row["to"] in tenants and not begins:
            yield f"{row['on']}: {row['name']} refers to a tenant's row by its id alone"
    for table in tenants:
        own = [row for row in rows if row["on"] == table]
        if not any(row["kind"] == "p" for row in own):
            yield f"{table}: has no primary key"
        if not any(
            row["to"] == "organizations" and row["columns"] == ["organization_id"] for row in own
        ):
            yield f"{table}: organization_id has no foreign key"


async def _of_what_outlives(connection: "Connection[Record]") -> Faults:
    rows = await connection.fetch(
        """SELECT conrelid::regclass::text AS on FROM pg_constraint
           WHERE contype = 'f' AND confrelid = 'organizations'::regclass AND confdeltype <> 'c'"""
    )
    for table in {row["on"] for row in rows} - set(KEPT_FOR_EVER):
        yield f"{table}: its rows would outlive a purged organization"


async def _of_policies(connection: "Connection[Record]") -> Faults:
    rows = await connection.fetch("SELECT * FROM pg_policies")
    found = {(row["tablename"], row["policyname"]): row for row in rows}
    for table in await secured_tables(connection):
        column, setting = SECURED_BY.get(table, ("organization_id", TENANT))[:2]
        rule = (
            f"({column} = (( SELECT NULLIF(current_setting('{setting}'::text, true), ''::text)"
            ' AS "nullif"))::uuid)'
        )
        expected = {
            "runtime": (["vibekit_runtime"], "ALL", rule, rule),
            "owner": (["vibekit_owner"], "ALL", "true", "true"),
        }
        for name, wanted in expected.items():
            row = found.pop((table, name), None)
            if row is None:
                yield f"{table}: has no policy {name}"
            elif (row["roles"], row["cmd"], row["qual"], row["with_check"]) != wanted:
                yield f"{table}: the policy {name} says something else"
    for row in found.values():
        known = (row["tablename"], row["policyname"], *row["roles"], row["cmd"])
        if known not in FURTHER_POLICIES:
            yield f"{row['tablename']}: the policy {row['policyname']} is on no list"


async def _of_grants(connection: "Connection[Record]") -> Faults:
    rows = await connection.fetch(
        """SELECT table_name AS on, grantee, array_agg(privilege_type::text) AS granted
           FROM information_schema.role_table_grants
           WHERE grantee NOT IN (current_user, 'postgres')
             AND table_schema NOT IN ('pg_catalog', 'information_schema') GROUP BY 1, 2"""
    )
    for row in rows:
        table, grantee = row["on"], row["grantee"]
        allowed: set[str] = set()
        if grantee == "vibekit_runtime":
            allowed = NARROWER_GRANTS.get(table, GRANTS)
        elif grantee == "vibekit_auth":
            allowed = AUTH_GRANTS.get(table, set())
        for grant in set(row["granted"]) - allowed:
            yield f"{table}: {grantee} may {grant}"


async def _of_functions(connection: "Connection[Record]") -> Faults:
    rows = await connection.fetch(
        """SELECT p.proname AS name, p.pronamespace::regnamespace::text AS schema,
                  pg_get_userbyid(p.proowner) AS owner, p.prosecdef AS is_definer,
                  coalesce(p.proconfig, '{}') AS config,
                  has_function_privilege('public', p.oid, 'EXECUTE') AS is_public
           FROM pg_proc p WHERE p.pronamespace = to_regnamespace('auth')
              OR p.prosecdef AND p.pronamespace::regnamespace::text <> 'pg_catalog'"""
    )
    for row in rows:
        for fault in _of_function(row):
            yield f"{row['schema']}.{row['name']}: {fault}"
    for name in (LOOK_UPS | NO_LOOK_UP) - {row["name"] for row in rows}:
        yield f"auth.{name}: is missing"


def _of_function(row: Record) -> Iterator[str]:
    if row["name"] not in LOOK_UPS | NO_LOOK_UP:
        yield "is on no list"
    if row["is_public"]:
        yield "everybody may call it"
    if row["is_definer"] != (row["name"] in LOOK_UPS):
        yield "runs as the wrong role"
    if row["is_definer"] and row["owner"] != "vibekit_auth":
        yield f"runs as {row['owner']}"
    if row["is_definer"] and "search_path=pg_catalog, pg_temp" not in row["config"]:
        yield "has no fixed search_path"
