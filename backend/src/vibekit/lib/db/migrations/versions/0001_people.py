"""People: accounts, passwords, sign-ups, mailed tokens, sessions, brakes."""

import sqlalchemy as sa
from alembic import op

from vibekit.lib.db import policies

revision = "0001"
down_revision = None
branch_labels = ("vibekit",)
depends_on = None


def upgrade() -> None:
    """Creates the tables that are secured by person."""
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("email_key", sa.String(254), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("locale", sa.String(16), nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("email_key"),
    )
    op.create_table(
        "passwords",
        _user_id(primary_key=True),
        sa.Column("hash", sa.String(255), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "sign_ups",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("email_key", sa.String(254), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("password_hash", sa.String(255), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index(None, "sign_ups", ["email_key", "id"])
    op.create_table(
        "mailed_tokens",
        sa.Column("user_id", sa.Uuid(), primary_key=True),
        sa.Column("purpose", sa.String(32), primary_key=True),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("token_hash"),
    )
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), primary_key=True),
        _user_id(),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("organization_id", sa.Uuid()),
        sa.Column("ip_address", sa.String(45)),
        sa.Column("user_agent", sa.String(400), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("idle_expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("token_hash"),
    )
    op.create_index(None, "sessions", ["user_id", "id"])
    op.create_table(
        "account_events",
        _user_id(primary_key=True),
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("type", sa.String(64), nullable=False),
        sa.Column("ip_address", sa.String(45)),
        sa.Column("user_agent", sa.String(400), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "brakes",
        sa.Column("key", sa.LargeBinary(), primary_key=True),
        sa.Column("full_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
    )
    policies.person_table("users", column="id")
    for table in ("passwords", "mailed_tokens", "sessions"):
        policies.person_table(table)
    policies.person_table("sign_ups", column="id")
    policies.person_table("account_events", grants=policies.APPEND_ONLY)
    policies.shared_table("brakes")
    # The readiness check compares it with what the code was written for.
    policies.shared_table("alembic_version", grants="SELECT")


def _user_id(*, primary_key: bool = False) -> sa.Column[object]:
    return sa.Column(
        "user_id",
        sa.Uuid(),
        sa.ForeignKey("users.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )
