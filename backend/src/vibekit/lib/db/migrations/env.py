"""Alembic's entry: one connection, given by `vibekit.lib.db.migrate`."""

from alembic import context
from sqlalchemy.dialects.postgresql.base import ischema_names

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import TransactionId

# A type that SQLAlchemy does not know when it reads the schema.
ischema_names["xid8"] = TransactionId  # pyright: ignore[reportArgumentType] -- typed as its own types only


def _is_ours(_object: object, name: str | None, kind: str, reflected: bool, model: object) -> bool:  # noqa: FBT001 -- as Alembic calls it
    """The queue is described by its own library; a deleted domain's table waits to be dropped."""
    is_left_behind = kind == "table" and reflected and model is None
    return not is_left_behind and not (kind == "table" and (name or "").startswith("pgqueuer"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transaction_per_migration=True,
    include_object=_is_ours,
    compare_server_default=False,
)

with context.begin_transaction():
    context.run_migrations()
