"""Alembic's entry: one connection, given by `vibekit.lib.db.migrate`."""

from alembic import context

from vibekit.lib.db.base import Base


def _is_ours(_object: object, name: str | None, kind: str, _reflected: object, _to: object) -> bool:
    """The queue's tables are made by our migration but described by its own library."""
    return not (kind == "table" and (name or "").startswith("pgqueuer"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transaction_per_migration=True,
    include_object=_is_ours,
    compare_server_default=False,
)

with context.begin_transaction():
    context.run_migrations()
