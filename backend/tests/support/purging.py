"""Organizations that were deleted some time ago, on a database where nobody else deletes any."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import asyncpg
import pytest

from tests.example.module import PATH as EXAMPLE
from tests.example.recipes import make_note
from tests.support.database import make_database
from tests.support.product import Person, Product, running_product
from vibekit.config import Settings
from vibekit.lib.db.deletion import time_to_undo
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.db.purge import Purged, connect_to_purge, purge
from vibekit.modules.organizations.module import module as organizations

(ENTRY,) = organizations.purges


@dataclass
class Graveyard:
    """The product, its database as the owner sees it, and the purge."""

    settings: Settings
    product: Product
    owner: "asyncpg.Connection[asyncpg.Record]"

    @property
    def admin_url(self) -> str:
        assert self.settings.postgres_admin_url is not None
        return self.settings.postgres_admin_url.get_secret_value()

    async def busy_owner(self) -> Person:
        """An owner of an organization with rows in every table of the tests' own domain."""
        person = await self.product.owner_of("Harbour")
        assert person.organization_id is not None
        await self.product.member_of(person.organization_id, "member")
        first = await make_note(person)
        await person.http.post("/api/notes", json={"title": "Reply", "reply_to": first})
        count = "INSERT INTO note_counts VALUES ($1, 2)"
        await self.owner.execute(count, person.organization_id)
        return person

    async def delete(self, person: Person, *, days_ago: float) -> None:
        """Where they work is deleted, as if it had been so many days ago."""
        path = f"/api/organizations/{person.organization_id}"
        slug = (await person.http.get(path)).json()["slug"]
        gone = await person.http.delete(path, params={"confirmation": slug})
        assert gone.status_code == 204, gone.text
        await self.owner.execute(
            "UPDATE organizations SET deleted_at = deleted_at - $2::interval WHERE id = $1",
            person.organization_id,
            timedelta(days=days_ago),
        )

    async def purge(self, *, at_most: int = 5_000) -> Purged:
        async with connect_to_purge(self.admin_url) as connection:
            kept = time_to_undo(self.settings)
            return await purge(connection, ENTRY, kept, at_most=at_most)


@pytest.fixture(scope="session")
def purge_settings(
    postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory
) -> Settings:
    return make_database(postgres, tmp_path_factory.mktemp("purge"), vibekit_modules=(EXAMPLE,))


@pytest.fixture(scope="session")
async def purge_product(purge_settings: Settings) -> AsyncIterator[Product]:
    async with running_product(purge_settings) as product:
        yield product


@pytest.fixture
async def graveyard(purge_settings: Settings, purge_product: Product) -> AsyncIterator[Graveyard]:
    """With nothing in it that waits for a purge."""
    assert purge_settings.postgres_admin_url is not None
    owner = await asyncpg.connect(purge_settings.postgres_admin_url.get_secret_value())
    graveyard = Graveyard(purge_settings, purge_product, owner)
    await graveyard.purge()
    yield graveyard
    await owner.close()
