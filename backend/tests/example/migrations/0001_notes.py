"""Notes."""

import sqlalchemy as sa
from alembic import op

from vibekit.lib.db import policies

revision = "example_0001"
down_revision = None
branch_labels = ("example",)
depends_on = ("0005",)


def upgrade() -> None:
    op.create_table(
        "notes",
        _organization_id(),
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("text", sa.String(4_000), nullable=False),
        sa.Column("reply_to", sa.Uuid()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indexed", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "reply_to"],
            ["notes.organization_id", "notes.id"],
            name="fk_notes_organization_id_reply_to",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_index(None, "notes", ["organization_id", "reply_to", "id"])
    op.create_table(
        "note_counts",
        _organization_id(),
        sa.Column("created", sa.Integer(), nullable=False),
    )
    op.create_table(
        "note_drafts",
        sa.Column(
            "user_id",
            sa.Uuid(),
            sa.ForeignKey("users.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("title", sa.String(200), nullable=False),
    )
    policies.tenant_table("notes")
    policies.tenant_table("note_counts")
    policies.person_table("note_drafts")


def _organization_id() -> sa.Column[object]:
    return sa.Column(
        "organization_id",
        sa.Uuid(),
        sa.ForeignKey("organizations.id", ondelete="CASCADE"),
        primary_key=True,
    )
