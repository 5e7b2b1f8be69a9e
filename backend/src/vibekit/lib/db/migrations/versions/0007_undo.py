"""Deleted organizations can be brought back by their owners, and are purged when that is over."""

import sqlalchemy as sa
from alembic import op

from vibekit.lib.db import policies
from vibekit.lib.db.policies import AUTH, RUNTIME

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SIGNATURE = "deleted_organizations_of_user(kept interval)"
# What the armed person owned and may bring back, among what was deleted no longer than `kept` ago.
FUNCTION = f"""
CREATE FUNCTION auth.{SIGNATURE}
RETURNS TABLE (id uuid, name text, slug text, deleted_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp ROWS 1 AS $body$
    SELECT o.id, o.name::text, o.slug::text, o.deleted_at
    FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id
    WHERE m.user_id = {policies.armed("app.user_id")} AND m.role = 'owner'
      AND o.deleted_at > now() - kept AND o.purge_began_at IS NULL
$body$
"""


def upgrade() -> None:
    """Adds the marks of a purge, and the one function that knows what is deleted."""
    for mark in ("purge_began_at", "purged_at"):
        op.add_column("organizations", sa.Column(mark, sa.DateTime(timezone=True)))
    op.execute(f"GRANT CREATE ON SCHEMA auth TO {AUTH}")
    op.execute(FUNCTION)
    op.execute(f"REVOKE EXECUTE ON FUNCTION auth.{SIGNATURE} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION auth.{SIGNATURE} TO {RUNTIME}")
    op.execute(f"ALTER FUNCTION auth.{SIGNATURE} OWNER TO {AUTH}")
    op.execute(f"REVOKE CREATE ON SCHEMA auth FROM {AUTH}")
