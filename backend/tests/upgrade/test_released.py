"""Whatever release a database comes from, it ends in the same schema."""

import asyncio
from pathlib import Path

import asyncpg
import pytest

from tests.support.database import empty_database, make_database
from tests.upgrade.schema import RELEASED, dump, load
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.db.migrate import migrate

RELEASES = sorted(RELEASED.glob("*.sql"))


@pytest.fixture(scope="module")
def from_empty(postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return make_database(postgres, tmp_path_factory.mktemp("from_empty"))


@pytest.fixture(scope="module")
def present(
    postgres: EmbeddedPostgres, from_empty: Settings, tmp_path_factory: pytest.TempPathFactory
) -> str:
    """The present schema, read back once: PostgreSQL words some expressions anew when it does."""
    folder = tmp_path_factory.mktemp("present")
    (folder / "dumped.sql").write_text(dump(from_empty), "utf-8")
    settings = empty_database(postgres, folder)
    load(postgres, settings, folder / "dumped.sql")
    return dump(settings)


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
def test_a_released_schema_becomes_the_present_one(
    release: Path, present: str, postgres: EmbeddedPostgres, tmp_path: Path
) -> None:
    settings = empty_database(postgres, tmp_path)
    load(postgres, settings, release)
    migrate(settings)
    assert dump(settings) == present


def test_migrating_again_changes_nothing(from_empty: Settings) -> None:
    before = dump(from_empty)
    migrate(from_empty)
    assert dump(from_empty) == before


def test_a_backfill_of_the_owner_reaches_every_tenant(from_empty: Settings) -> None:
    """Without its policy the owner would silently change nothing."""

    async def changed() -> str:
        assert from_empty.postgres_admin_url is not None
        owner = await asyncpg.connect(from_empty.postgres_admin_url.get_secret_value())
        try:
            await owner.execute(
                "INSERT INTO organizations (id, name, slug, created_at, updated_at)"
                " VALUES (gen_random_uuid(), 'Acme', 'acme', now(), now())"
            )
            return await owner.execute("UPDATE organizations SET name = 'Bolts'")
        finally:
            await owner.close()

    assert asyncio.run(changed()) == "UPDATE 1"
