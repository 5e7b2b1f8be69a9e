"""Jobs by the clock for each organization: who they are is known before a tenant is."""

from vibekit.lib.db import policies

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the one function that goes through all organizations; it gives their ids alone."""
    policies.look_up_function(
        "next_organizations(after uuid, at_most integer)",
        "TABLE (id uuid)",
        """
        SELECT o.id FROM public.organizations o
        WHERE o.id > after AND o.deleted_at IS NULL
        ORDER BY o.id LIMIT at_most
        """,
    )
