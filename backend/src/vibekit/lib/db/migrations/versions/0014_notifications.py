"""Notifications: who is told of which event."""

import sqlalchemy as sa
from alembic import op

from vibekit.lib.db import policies

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

# Who has something unread that waits for a digest, in these time zones; behind the last pair.
DIGESTS_DUE = (
    """digests_due(
        zones text[], after_organization uuid, after_user uuid, at_most integer
    )""",
    "TABLE (organization_id uuid, user_id uuid)",
    """
    SELECT DISTINCT n.organization_id, n.user_id
    FROM public.notifications n
    JOIN public.users u ON u.id = n.user_id AND u.time_zone = ANY (zones)
    JOIN public.organizations o ON o.id = n.organization_id AND o.deleted_at IS NULL
    WHERE n.in_digest AND n.digest_id IS NULL AND n.read_at IS NULL
      AND (n.organization_id, n.user_id) > (after_organization, after_user)
    ORDER BY n.organization_id, n.user_id LIMIT at_most
    """,
)


def upgrade() -> None:
    """Creates the table, of which a person sees only the own rows."""
    op.create_table(
        "notifications",
        sa.Column(
            "organization_id",
            sa.Uuid(),
            sa.ForeignKey("organizations.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.String(32), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.String(64), nullable=False),
        sa.Column("actor_type", sa.String(16), nullable=False),
        sa.Column("actor_id", sa.Uuid()),
        sa.Column("subject_type", sa.String(32), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("in_app", sa.Boolean(), nullable=False),
        sa.Column("in_digest", sa.Boolean(), nullable=False),
        sa.Column("digest_id", sa.Uuid()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True)),
        sa.Column("archived_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(
            ["organization_id", "user_id"],
            ["memberships.organization_id", "memberships.user_id"],
            ondelete="CASCADE",
        ),
    )
    op.create_index(None, "notifications", ["organization_id", "user_id", "id"])
    for name, rule in (
        ("unread", "in_app AND read_at IS NULL AND archived_at IS NULL"),
        ("due", "in_digest AND digest_id IS NULL AND read_at IS NULL"),
    ):
        op.create_index(
            f"ix_notifications_{name}",
            "notifications",
            ["organization_id", "user_id"],
            postgresql_where=sa.text(rule),
        )
    policies.tenant_table("notifications")
    policies.own_rows("notifications")
    policies.look_up("notifications")
    policies.look_up_function(*DIGESTS_DUE)
