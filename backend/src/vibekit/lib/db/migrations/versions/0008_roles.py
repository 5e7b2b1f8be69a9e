"""Roles of an organization's own, and when a session last proved who it is."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

from vibekit.lib.db import policies

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

CALLER = (
    "TABLE (user_id uuid, organization_id uuid, role text, "
    "session_id uuid, expires_at timestamptz, allowed boolean"
)

# What a role of the organization's own may do. Nobody but the look-ups may ask; strict, so that a
# fixed role, which has no id, costs nothing.
GRANTED = """
CREATE FUNCTION auth.granted(organization uuid, role uuid) RETURNS text[]
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $body$
    SELECT r.permissions FROM public.roles r WHERE r.organization_id = organization AND r.id = role
$body$
"""

# Who holds this session. `fixed` are the fixed roles that may do what is `asked`, null where any
# caller may; a role of the organization's own may do what it is granted. The last has a default:
# processes of the release before ask without it.
SESSION = (
    "session(credential bytea, wanted uuid, fixed text[], asked text DEFAULT NULL)",
    f"{CALLER}, granted text[])",
    """
    SELECT s.user_id, o.id, CASE WHEN o.id IS NOT NULL THEN m.role::text END, s.id,
           least(s.expires_at, s.idle_expires_at),
           fixed IS NULL OR (o.id IS NOT NULL AND (
               m.role = ANY (fixed)
               OR coalesce(asked = ANY (auth.granted(o.id, m.role_id)), false)
           )),
           auth.granted(o.id, m.role_id)
    FROM public.sessions s
    LEFT JOIN public.memberships m
           ON m.user_id = s.user_id AND m.organization_id = coalesce(wanted, s.organization_id)
    LEFT JOIN public.organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
    WHERE s.token_hash = credential AND s.expires_at > now() AND s.idle_expires_at > now()
    """,
)

# The same; who is permitted is allowed only when it has proved within `recent` who it is.
RECENT_SESSION = (
    "recent_session(credential bytea, wanted uuid, fixed text[], asked text, recent interval)",
    f"{CALLER}, granted text[], permitted boolean)",
    """
    SELECT c.user_id, c.organization_id, c.role, c.session_id, c.expires_at,
           c.allowed AND s.authenticated_at > now() - recent, c.granted, c.allowed
    FROM auth.session(credential, wanted, fixed, asked) c
    JOIN public.sessions s ON s.id = c.session_id
    """,
)

# Where the armed person belongs, and what a role of the organization's own may do there.
ORGANIZATIONS_OF_USER = (
    "organizations_of_user()",
    "TABLE (id uuid, name text, slug text, role text, granted text[])",
    f"""
    SELECT o.id, o.name::text, o.slug::text, m.role::text, auth.granted(o.id, m.role_id)
    FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id
    WHERE m.user_id = {policies.armed("app.user_id")} AND o.deleted_at IS NULL
    """,
)

IS_FIXED = "role::text IN ('owner', 'admin', 'member', 'viewer')"


def upgrade() -> None:
    """Creates the roles, lets memberships refer to them, and look-ups read them."""
    _create_roles()
    _let_memberships_refer_to_them()
    op.add_column(
        "sessions",
        sa.Column(
            "authenticated_at",
            sa.DateTime(timezone=True),
            # For processes of the release before: their sessions begin with a proof.
            server_default=sa.func.now(),
            nullable=False,
        ),
    )
    # squawk: both have a successor in the same transaction, which those who ask now find as well.
    op.execute("-- squawk-ignore ban-drop-function\nDROP FUNCTION auth.session")
    _create_granted()
    policies.look_up_function(*SESSION)
    policies.look_up_function(*RECENT_SESSION)
    op.execute("DROP POLICY of_user ON organization_slugs")
    op.execute("-- squawk-ignore ban-drop-function\nDROP FUNCTION auth.organizations_of_user")
    policies.look_up_function(*ORGANIZATIONS_OF_USER)
    policies.visible(
        "organization_slugs",
        "of_user",
        "organization_id IN (SELECT id FROM auth.organizations_of_user())",
    )


def _create_roles() -> None:
    op.create_table(
        "roles",
        sa.Column(
            "organization_id",
            sa.Uuid(),
            sa.ForeignKey("organizations.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("description", sa.String(300), nullable=False),
        sa.Column("permissions", ARRAY(sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("organization_id", "key"),
        sa.UniqueConstraint("organization_id", "name"),
    )
    policies.tenant_table("roles")
    policies.look_up("roles")


def _let_memberships_refer_to_them() -> None:
    op.add_column("memberships", sa.Column("role_id", sa.Uuid()))
    op.create_foreign_key(
        None,
        "memberships",
        "roles",
        ["organization_id", "role_id"],
        ["organization_id", "id"],
        postgresql_not_valid=True,
    )
    # squawk: the next one allows more, and whoever runs now writes what both allow.
    op.execute(
        "-- squawk-ignore ban-drop-constraint\n"
        "ALTER TABLE memberships DROP CONSTRAINT ck_memberships_role"
    )
    op.create_check_constraint(
        op.f("ck_memberships_role"),
        "memberships",
        f"({IS_FIXED}) = (role_id IS NULL)",
        postgresql_not_valid=True,
    )


def _create_granted() -> None:
    op.execute(GRANTED)
    op.execute("REVOKE EXECUTE ON FUNCTION auth.granted FROM PUBLIC")
    policies.give_to_look_ups("granted")
