"""Whether the database is fit to be served from."""

from functools import cache

from alembic.script import ScriptDirectory
from sqlalchemy import Boolean, Text, column, func, literal_column, select, table
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.migrate import alembic_config
from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import ServiceUnavailable

_VERSIONS = table("alembic_version", column("version_num", Text))
_ROLES = table(
    "pg_roles",
    column("rolname", Text),
    column("rolsuper", Boolean),
    column("rolbypassrls", Boolean),
)


@cache
def newest_revisions() -> frozenset[str]:
    """The revisions that this code was written for."""
    return frozenset(ScriptDirectory.from_config(alembic_config()).get_heads())


@statement
def _state() -> Executable:
    """Revisions that are there, and whether the role could look past row-level security."""
    revisions = select(func.array_agg(_VERSIONS.c.version_num)).scalar_subquery()
    return select(
        revisions.label("revisions"),
        (_ROLES.c.rolsuper | _ROLES.c.rolbypassrls).label("is_too_strong"),
    ).where(_ROLES.c.rolname == literal_column("current_user"))


async def check_database(tx: Tx) -> None:
    """Raises ServiceUnavailable, which says what is wrong with the deployment."""
    state = await tx.first(_state())
    if state is None or state["is_too_strong"]:
        raise ServiceUnavailable("POSTGRES_URL is a role that row-level security does not bind.")
    if missing := newest_revisions() - set(state["revisions"] or ()):
        raise ServiceUnavailable(f"The schema lacks {', '.join(sorted(missing))}: vibekit migrate.")
