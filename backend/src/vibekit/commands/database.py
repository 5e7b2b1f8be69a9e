"""`vibekit migrate` and `vibekit seed`: on the configured database, or on the local one."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from vibekit.commands.failure import CommandFailedError
from vibekit.config import Settings, load_settings


def migrate_now(*, local: bool, and_seed: bool) -> None:
    """Bring the schema to the newest revision of every branch."""
    from vibekit.lib.db.migrate import migrate
    from vibekit.lib.db.roles import RolesMissingError

    with chosen_settings(local=local) as settings:
        try:
            migrate(settings)
        except RolesMissingError as missing:
            raise CommandFailedError(str(missing)) from None
        if and_seed:
            _seed(settings)


def seed_now(*, local: bool) -> None:
    """Put the demo data in where it is missing."""
    with chosen_settings(local=local) as settings:
        _seed(settings)


def _seed(settings: Settings) -> None:
    from vibekit.seed import seed

    seed(settings)


@contextmanager
def chosen_settings(*, local: bool) -> Generator[Settings]:
    """Those of the environment, or those of the development database."""
    if not local:
        yield load_settings()
        return
    from vibekit.dev.database import local_database

    with local_database(Path(".vibekit").absolute()) as urls:
        yield load_settings(**urls.settings())
