"""Kept answers are cleared away one by one: a key counts in its organization alone."""

from alembic import op

from vibekit.lib.db import policies
from vibekit.lib.db.policies import RUNTIME

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

# What has expired of people who are not armed at that moment, so many rows of each table at a
# time. It takes no id: nobody can choose what goes.
_EXPIRED = {
    "sign_ups": ("id", "expires_at < now()"),
    "mailed_tokens": ("token_hash", "expires_at < now()"),
    "sessions": ("id", "least(expires_at, idle_expires_at) < now()"),
    "idempotency_keys": (
        "caller_id, organization_id, scope",
        "created_at < now() - interval '24 hours'",
    ),
}
_DELETIONS = ",\n         ".join(
    f"""{table}_gone AS (
             DELETE FROM public.{table} WHERE ({key}) IN
                 (SELECT {key} FROM public.{table} WHERE {is_over} LIMIT at_most)
             RETURNING 1)"""
    for table, (key, is_over) in _EXPIRED.items()
)


PURGE_EXPIRED = f"""
CREATE FUNCTION auth.purge_expired(at_most integer) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
    WITH {_DELETIONS}
    SELECT {" + ".join(f"(SELECT count(*) FROM {table}_gone)" for table in _EXPIRED)}
$body$
"""


def upgrade() -> None:
    """In the place of the one that took the answers of all organizations for one."""
    op.execute("-- squawk-ignore ban-drop-function\nDROP FUNCTION auth.purge_expired")
    op.execute(PURGE_EXPIRED)
    op.execute("REVOKE EXECUTE ON FUNCTION auth.purge_expired FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION auth.purge_expired TO {RUNTIME}")
    policies.give_to_look_ups("purge_expired")
