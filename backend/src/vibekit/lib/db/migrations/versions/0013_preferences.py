"""What people prefer, and what they choose to hear of."""

import sqlalchemy as sa
from alembic import op

from vibekit.lib.db import policies

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the tables of a person's preferences."""
    op.create_table(
        "preferences",
        _user_id(),
        sa.Column("theme", sa.String(16), nullable=False),
        sa.Column("date_format", sa.String(16), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "channel_choices",
        _user_id(),
        sa.Column("topic", sa.String(32), primary_key=True),
        sa.Column("in_app", sa.Boolean()),
        sa.Column("email", sa.Boolean()),
        sa.Column("digest", sa.Boolean()),
    )
    for table in ("preferences", "channel_choices"):
        policies.person_table(table)
    # Whoever is told of something in an organization is asked how; the worker asks for all at once.
    policies.visible(
        "channel_choices", "co_members", "user_id IN (SELECT user_id FROM memberships)"
    )


def _user_id() -> sa.Column[object]:
    return sa.Column(
        "user_id", sa.Uuid(), sa.ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
