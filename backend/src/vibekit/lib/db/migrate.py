"""Migrations: Alembic with a branch for VibeKit and one for the product, run by the owner role."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from vibekit.config import Settings
from vibekit.lib.db.roles import ensure_roles

HERE = Path(__file__).parent / "migrations"
# A migration that can't have its lock soon gives up, and can be run again, instead of queueing
# every request behind it.
LOCK_TIMEOUT = "5s"


def version_locations(further: Iterable[str] = ()) -> list[Path]:
    """VibeKit's own revisions, the product's, and those beside the manifests of further domains."""
    folders = [HERE / "versions"]
    product = find_spec("product")
    if product is not None and product.submodule_search_locations:
        folders += [Path(p) / "migrations" for p in product.submodule_search_locations]
    manifests = [find_spec(path.partition(":")[0]) for path in further]
    folders += [Path(m.origin).with_name("migrations") for m in manifests if m and m.origin]
    return [folder for folder in folders if folder.is_dir()]


def alembic_config(locations: Sequence[Path] | None = None) -> Config:
    """Alembic's configuration without a file, so that it works from a wheel."""
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("path_separator", "newline")
    found = version_locations() if locations is None else locations
    config.set_main_option("version_locations", "\n".join(str(path) for path in found))
    return config


def migrate(settings: Settings) -> None:
    """Makes the roles, and brings the schema to the newest revision of every branch.

    Raises RolesMissingError, with the SQL to run, where the owner may not create roles.
    """
    owner = settings.postgres_admin_url or settings.postgres_url
    runtime = settings.postgres_url.get_secret_value()
    asyncio.run(ensure_roles(owner.get_secret_value(), runtime))
    upgrade(owner.get_secret_value(), version_locations(settings.vibekit_modules))


def upgrade(admin_url: str, locations: Sequence[Path] | None = None) -> None:
    """`upgrade heads`, on the branches that are found at these locations."""
    config = alembic_config(locations)
    with_connection(admin_url, config, lambda: command.upgrade(config, "heads"))


def with_connection(admin_url: str, config: Config, run: Callable[[], None]) -> None:
    """Runs one of Alembic's commands on a connection of the owner's."""
    asyncio.run(_connected(admin_url, config, run))


async def _connected(admin_url: str, config: Config, run: Callable[[], None]) -> None:
    engine = create_async_engine(sqlalchemy_url(admin_url), poolclass=NullPool)

    def with_connection(connection: Connection) -> None:
        connection.execute(text(f"SET lock_timeout = '{LOCK_TIMEOUT}'"))
        connection.commit()
        config.attributes["connection"] = connection
        run()

    try:
        async with engine.connect() as connection:
            await connection.run_sync(with_connection)
    finally:
        await engine.dispose()


def sqlalchemy_url(url: str) -> str:
    """A postgresql:// address for SQLAlchemy on asyncpg."""
    return "postgresql+asyncpg://" + url.split("://", 1)[1]
