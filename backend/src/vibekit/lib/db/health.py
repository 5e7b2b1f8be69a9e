"""Whether the database is fit to be served from."""

import asyncio
from functools import cache
from pathlib import Path

from sqlalchemy import Boolean, Text, column, func, literal_column, select, table
from sqlalchemy.sql.base import Executable

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
def newest_revisions(locations: tuple[Path, ...] | None = None) -> frozenset[str]:
    """The revisions that this code was written for, as the database names them.

    One that another branch depends on is not named there: the other one implies it.
    """
    # Alembic takes a tenth of a second to load, and most processes never ask.
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    from vibekit.lib.db.migrate import alembic_config  # noqa: PLC0415

    directory = ScriptDirectory.from_config(alembic_config(locations))
    found = (script for script in directory.walk_revisions() if script._is_real_head)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] -- Alembic has no public word for it
    return frozenset(script.revision for script in found)


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
    written_for = await asyncio.to_thread(newest_revisions)  # the first time reads files
    if missing := written_for - set(state["revisions"] or ()):
        raise ServiceUnavailable(f"The schema lacks {', '.join(sorted(missing))}: vibekit migrate.")
