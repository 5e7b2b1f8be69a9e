"""What 0008 laid down, made true of what is there, while it is in use."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """None of it holds up who reads and writes."""
    op.execute("UPDATE sessions SET authenticated_at = created_at")
    for constraint in ("fk_memberships_organization_id_role_id", "ck_memberships_role"):
        op.execute(f"ALTER TABLE memberships VALIDATE CONSTRAINT {constraint}")
    name = "ix_memberships_organization_id_role"
    new = f"INDEX CONCURRENTLY IF NOT EXISTS {name} ON memberships (organization_id, role)"
    with op.get_context().autocommit_block():
        # One that was broken off leaves an index that nothing uses.
        op.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {name}")
        op.execute(f"CREATE {new}")
