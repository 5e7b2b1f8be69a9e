"""Grants and row-level security for new tables: what migrations call, VibeKit's and yours.

Three roles: the owner (`POSTGRES_ADMIN_URL`) migrates, backs up and purges; `vibekit_runtime`,
which the API and the worker sign in as a member of, neither owns nor bypasses; `vibekit_auth` owns
the few functions that read before a tenant is known, and nobody can sign in as it.
"""

from typing import Literal

from alembic import op

RUNTIME = "vibekit_runtime"
AUTH = "vibekit_auth"
ALL = "SELECT, INSERT, UPDATE, DELETE"
APPEND_ONLY = "SELECT, INSERT"
Setting = Literal["app.organization_id", "app.user_id"]


def tenant_table(table: str, *, column: str = "organization_id", grants: str = ALL) -> None:
    """The runtime role sees and writes rows of the armed organization only."""
    _secure(table, f"{column} = {armed('app.organization_id')}", grants)


def person_table(table: str, *, column: str = "user_id", grants: str = ALL) -> None:
    """The runtime role sees and writes rows of the armed person only."""
    _secure(table, f"{column} = {armed('app.user_id')}", grants)


def shared_table(table: str, *, grants: str = ALL) -> None:
    """A table without a tenant: it stands, with its reason, on the list of exceptions."""
    op.execute(f"GRANT {grants} ON {table} TO {RUNTIME}")


def visible(table: str, name: str, rule: str) -> None:
    """Lets the runtime role read further rows."""
    op.execute(f"CREATE POLICY {name} ON {table} FOR SELECT TO {RUNTIME} USING ({rule})")


def own_rows(table: str, *, column: str = "user_id") -> None:
    """Of a tenant's table a person reaches only the own rows.

    Who acts for nobody in particular, as the worker does, reaches those of the organization.
    """
    me = armed("app.user_id")
    op.execute(
        f"CREATE POLICY own ON {table} AS RESTRICTIVE TO {RUNTIME} "
        f"USING ({me} IS NULL OR {column} = {me})"
    )


def look_up(table: str, grants: str = "SELECT") -> None:
    """Lets the functions of schema `auth` read a table before a tenant is known."""
    op.execute(f"GRANT {grants} ON {table} TO {AUTH}")
    op.execute(f"CREATE POLICY look_up ON {table} TO {AUTH} USING (true)")


def look_up_function(signature: str, result: str, body: str) -> None:
    """One more of the closed list of functions that read before a tenant is known.

    It runs as `vibekit_auth` and sees the tables that `look_up` has opened.
    """
    name = signature.partition("(")[0]
    op.execute(
        f"CREATE FUNCTION auth.{signature} RETURNS {result} LANGUAGE sql STABLE SECURITY DEFINER "
        f"SET search_path = pg_catalog, pg_temp ROWS 1 AS $body${body}$body$"
    )
    # While it is still ours: what is another role's, we can neither revoke nor grant.
    op.execute(f"REVOKE EXECUTE ON FUNCTION auth.{name} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION auth.{name} TO {RUNTIME}")
    give_to_look_ups(name)


def give_to_look_ups(function: str) -> None:
    """A function of schema `auth` becomes that of the role that owns the look-ups."""
    op.execute(f"GRANT CREATE ON SCHEMA auth TO {AUTH}")
    op.execute(f"ALTER FUNCTION auth.{function} OWNER TO {AUTH}")
    op.execute(f"REVOKE CREATE ON SCHEMA auth FROM {AUTH}")


def armed(setting: Setting) -> str:
    """The armed id, planned once per statement and not once per row."""
    return f"(SELECT nullif(current_setting('{setting}', true), ''))::uuid"


def _secure(table: str, rule: str, grants: str) -> None:
    for statement in (
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
        f"CREATE POLICY runtime ON {table} TO {RUNTIME} USING ({rule}) WITH CHECK ({rule})",
        # Without it backfills of the owner silently change nothing, and a backup fails.
        f"CREATE POLICY owner ON {table} TO CURRENT_USER USING (true) WITH CHECK (true)",
        f"GRANT {grants} ON {table} TO {RUNTIME}",
    ):
        op.execute(statement)
