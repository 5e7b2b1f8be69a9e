"""Organizations, their slugs and their members."""

import sqlalchemy as sa
from alembic import op

from vibekit.lib.db import policies

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the tenants, and who belongs to them."""
    op.create_table(
        "organizations",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("slug", sa.String(48), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("slug"),
    )
    op.create_table(
        "organization_slugs",
        sa.Column("slug", sa.String(48), primary_key=True),
        # Deferred: a slug is claimed before the organization that it is for is there.
        sa.Column(
            "organization_id",
            sa.Uuid(),
            sa.ForeignKey("organizations.id", deferrable=True, initially="DEFERRED"),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index(None, "organization_slugs", ["organization_id"])
    op.create_table(
        "memberships",
        sa.Column(
            "organization_id",
            sa.Uuid(),
            sa.ForeignKey("organizations.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column(
            "user_id", sa.Uuid(), sa.ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('owner', 'admin', 'member', 'viewer')", name="role"),
    )
    op.create_index(None, "memberships", ["user_id"])
    policies.tenant_table("organizations", column="id", grants="SELECT, INSERT, UPDATE")
    policies.tenant_table("organization_slugs", grants=policies.APPEND_ONLY)
    policies.tenant_table("memberships")
    policies.visible("users", "co_members", "id IN (SELECT user_id FROM memberships)")
