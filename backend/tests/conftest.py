"""A real PostgreSQL for every test process, and the product on it."""

from collections.abc import AsyncIterator, Iterator

import asyncpg
import pytest

from tests.example.module import PATH as EXAMPLE
from tests.support.database import make_database
from tests.support.product import Product, running_product
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedPostgres]:
    """One server for this test process; it forgets everything at the end."""
    with EmbeddedPostgres(tmp_path_factory.mktemp("postgres"), durable=False) as server:
        yield server


@pytest.fixture(scope="session")
def settings(postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings on a database of one's own, migrated by an owner who is no superuser.

    It has the tests' own domain, so that nothing here depends on one that ships.
    """
    return make_database(postgres, tmp_path_factory.mktemp("data"), vibekit_modules=(EXAMPLE,))


@pytest.fixture(scope="session")
async def product(settings: Settings) -> AsyncIterator[Product]:
    """The whole product in this process: edge, routes, services, database, mailbox."""
    async with running_product(settings) as product:
        yield product


@pytest.fixture
async def owner_connection(
    settings: Settings,
) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    """The database as its owner sees it: everything."""
    assert settings.postgres_admin_url is not None
    connection = await asyncpg.connect(settings.postgres_admin_url.get_secret_value())
    yield connection
    await connection.close()
