"""Purging, whatever tables there are and whatever domain lets go."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import MetaData, String, Text, cast
from sqlalchemy.orm import Mapped, mapped_column

from tests.support.purging import Graveyard, graveyard, purge_product, purge_settings
from vibekit.lib.db.deletion import Deletable
from vibekit.lib.db.dependents import dependents_of
from vibekit.lib.db.purge import Purge, PurgeRefusedError, connect_to_purge, purge

__all__ = ["graveyard", "purge_product", "purge_settings"]

# As a domain's migration would make them; letters belong to people, and refer to each other.
TABLES = """
CREATE TABLE probe_people (
    id uuid PRIMARY KEY, address text NOT NULL UNIQUE, name text NOT NULL,
    deleted_at timestamptz, purge_began_at timestamptz, purged_at timestamptz
);
CREATE TABLE "probe Letters" (
    id uuid PRIMARY KEY, "from" uuid NOT NULL REFERENCES probe_people ON DELETE CASCADE,
    "to" uuid NOT NULL REFERENCES probe_people ON DELETE CASCADE
);
CREATE TABLE probe_stamps (
    person uuid NOT NULL REFERENCES probe_people ON DELETE CASCADE,
    letter uuid NOT NULL REFERENCES "probe Letters"
);
CREATE TABLE probe_homes (
    person uuid PRIMARY KEY REFERENCES probe_people ON DELETE CASCADE, key uuid
);
CREATE TABLE probe_keys (
    id uuid PRIMARY KEY, person uuid NOT NULL REFERENCES probe_people ON DELETE CASCADE,
    home uuid NOT NULL REFERENCES probe_homes
);
ALTER TABLE probe_homes ADD FOREIGN KEY (key) REFERENCES probe_keys;
CREATE TABLE probe_notes (
    author uuid REFERENCES probe_people ON DELETE SET NULL, read_by uuid REFERENCES probe_people
);
"""
NAMES = 'probe_notes, probe_keys, probe_homes, probe_stamps, "probe Letters", probe_people'


class ProbePerson(Deletable):
    """Somebody who can be deleted, as accounts will be."""

    metadata = MetaData()
    __tablename__ = "probe_people"

    address: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(String)


ENTRY = Purge(ProbePerson, leaves={"name": "", "address": cast(ProbePerson.id, Text)})
GONE, HERE = UUID(int=1), UUID(int=2)


@pytest.fixture
async def people(graveyard: Graveyard) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    """Two people who write to each other; the time of the first is over."""
    owner = graveyard.owner
    await owner.execute(TABLES)
    for person, age in ((GONE, timedelta(days=15)), (HERE, None)):
        await owner.execute(
            "INSERT INTO probe_people VALUES ($1, $2, 'Ada', now() - $3::interval)",
            person, f"{person.int}@example.com", age,
        )  # fmt: skip
        key, letter = uuid4(), uuid4()
        await owner.execute("INSERT INTO probe_homes VALUES ($1)", person)
        await owner.execute("INSERT INTO probe_keys VALUES ($1, $2, $2)", key, person)
        await owner.execute("UPDATE probe_homes SET key = $1 WHERE person = $2", key, person)
        await owner.execute('INSERT INTO "probe Letters" VALUES ($1, $2, $2)', letter, person)
        await owner.execute("INSERT INTO probe_stamps VALUES ($1, $2)", person, letter)
        await owner.execute("INSERT INTO probe_notes VALUES ($1, $1)", person)
    yield owner
    await owner.execute(f"DROP TABLE {NAMES}")


async def test_who_refers_goes_first_and_a_circle_goes_together(
    people: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    groups = await dependents_of(people, "probe_people")
    names = [{table.name for table in group.tables} for group in groups]
    assert names == [{"probe_stamps"}, {'"probe Letters"'}, {"probe_homes", "probe_keys"}]
    assert [group.is_circle for group in groups] == [False, False, True]


async def test_a_domain_lets_its_own_things_go_by_its_manifest(
    people: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    to_her = 'INSERT INTO "probe Letters" VALUES ($1, $2, $3)'
    await people.executemany(to_her, [(uuid4(), HERE, GONE), (uuid4(), GONE, HERE)])
    purged = await purge(people, ENTRY, timedelta(days=14), at_most=1)
    rows = {"probe_stamps": 1, '"probe Letters"': 3, "probe_homes": 1, "probe_keys": 1}
    assert (purged.things, purged.rows) == (1, rows)
    left = await people.fetch("SELECT id, address, name FROM probe_people ORDER BY id")
    assert [tuple(row) for row in left] == [
        (GONE, str(GONE), ""),
        (HERE, "2@example.com", "Ada"),
    ]
    for table, expected in (("probe_stamps", 1), ('"probe Letters"', 1), ("probe_notes", 2)):
        assert await people.fetchval(f"SELECT count(*) FROM {table}") == expected  # noqa: S608 -- our names


async def test_only_the_owner_purges(graveyard: Graveyard) -> None:
    with pytest.raises(PurgeRefusedError, match="not the owner"):
        async with connect_to_purge(graveyard.settings.postgres_url.get_secret_value()):
            pass


async def test_one_process_purges_at_a_time(graveyard: Graveyard) -> None:
    async with connect_to_purge(graveyard.admin_url):
        with pytest.raises(PurgeRefusedError, match="another purge"):
            async with connect_to_purge(graveyard.admin_url):
                pass
    async with connect_to_purge(graveyard.admin_url):
        pass
