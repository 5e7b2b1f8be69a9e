"""The language and the time zone in which somebody signs up."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """With the values that accounts began with so far, for who signs up while this runs."""
    for name, length, so_far in (("locale", 16, "en"), ("time_zone", 64, "UTC")):
        kind = sa.String(length)
        op.add_column("sign_ups", sa.Column(name, kind, nullable=False, server_default=so_far))
