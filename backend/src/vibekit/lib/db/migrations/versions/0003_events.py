"""The event log, its subscribers' cursors, and kept answers."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from vibekit.lib.db import policies
from vibekit.lib.db.columns import TransactionId

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the log, which the runtime role may add to and read, and nothing else."""
    op.create_table(
        "events",
        sa.Column(
            "organization_id", sa.Uuid(), sa.ForeignKey("organizations.id"), primary_key=True
        ),
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("type", sa.String(64), nullable=False),
        sa.Column("version", sa.SmallInteger(), nullable=False),
        sa.Column("actor_type", sa.String(16), nullable=False),
        sa.Column("actor_id", sa.Uuid()),
        sa.Column("subject_type", sa.String(32), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("data", JSONB(), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "transaction",
            TransactionId(),
            server_default=sa.text("pg_current_xact_id()"),
            nullable=False,
        ),
    )
    op.create_index(None, "events", ["organization_id", "actor_id", "id"])
    op.create_index(None, "events", ["organization_id", "type", "id"])
    op.create_index(None, "events", ["transaction", "id"])
    op.create_table(
        "event_cursors",
        sa.Column("subscriber", sa.String(64), primary_key=True),
        sa.Column("transaction", TransactionId(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("caller_id", sa.Uuid(), primary_key=True),
        sa.Column(
            "organization_id",
            sa.Uuid(),
            primary_key=True,
            server_default="00000000-0000-0000-0000-000000000000",  # no organization counts
        ),
        sa.Column("scope", sa.LargeBinary(), primary_key=True),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index(None, "idempotency_keys", ["created_at"])
    policies.tenant_table("events", grants=policies.APPEND_ONLY)
    policies.person_table("idempotency_keys", column="caller_id")
    policies.shared_table("event_cursors")
