"""A purged organization is gone for good, and nothing else is."""

import asyncio
from datetime import timedelta

import asyncpg
import pytest

from tests.support.product import Person
from tests.support.purging import ENTRY, Graveyard, graveyard, purge_product, purge_settings
from tests.tenancy import catalog
from tests.tenancy.state import state_of
from vibekit.lib.db.deletion import time_to_undo
from vibekit.lib.db.purge import connect_to_purge, foresee, purge

__all__ = ["graveyard", "purge_product", "purge_settings"]


@pytest.fixture
async def ours(graveyard: Graveyard) -> Person:
    return await graveyard.busy_owner()


async def test_every_row_of_it_goes_but_the_log(graveyard: Graveyard, ours: Person) -> None:
    tables = await catalog.tenant_tables(graveyard.owner)
    before = await state_of(graveyard.owner, ours)
    assert all(before[table] for table in ("events", "memberships", "notes", "note_counts"))
    await graveyard.delete(ours, days_ago=15)
    purged = await graveyard.purge()
    after = await state_of(graveyard.owner, ours)
    assert [table for table in tables if after[table]] == ["events"]
    assert purged.things == 1
    assert purged.rows == {"memberships": 2, "notes": 2, "note_counts": 1}


async def test_the_log_stays_word_for_word_and_holds_ids_alone(
    graveyard: Graveyard, ours: Person
) -> None:
    await graveyard.delete(ours, days_ago=15)
    before = (await state_of(graveyard.owner, ours))["events"]
    await graveyard.purge()
    after = (await state_of(graveyard.owner, ours))["events"]
    assert after == before
    assert any("organization.deleted" in row and str(ours.id) in row for row in after)
    for word in ("Harbour", "Ada", ours.email, "Milk"):
        assert not any(word in row for row in after)


async def test_what_is_left_of_it_is_that_it_was_here(graveyard: Graveyard, ours: Person) -> None:
    await graveyard.delete(ours, days_ago=15)
    await graveyard.purge()
    row = await graveyard.owner.fetchrow(
        "SELECT name, purged_at >= purge_began_at AS ended FROM organizations WHERE id = $1",
        ours.organization_id,
    )
    assert row is not None
    assert list(row.values()) == ["", True]
    assert (await ours.http.get("/api/deleted-organizations")).json()["data"] == []


async def test_its_slugs_stay_taken(graveyard: Graveyard, ours: Person) -> None:
    path = f"/api/organizations/{ours.organization_id}"
    old = (await ours.http.get(path)).json()["slug"]
    new = f"{old[:40]}-new"
    await ours.http.patch(path, json={"slug": new})
    await graveyard.delete(ours, days_ago=15)
    await graveyard.purge()
    for slug in (old, new):
        again = await ours.http.post("/api/organizations", json={"name": "Other", "slug": slug})
        assert (again.status_code, again.json()["error"]["code"]) == (409, "SLUG_TAKEN")


async def test_other_tenants_and_all_people_are_untouched(
    graveyard: Graveyard, ours: Person
) -> None:
    theirs = await graveyard.busy_owner()
    before = await state_of(graveyard.owner, theirs)
    people = await graveyard.owner.fetch("SELECT * FROM users ORDER BY id")
    await graveyard.delete(ours, days_ago=15)
    await graveyard.purge(at_most=1)
    assert await state_of(graveyard.owner, theirs) == before
    assert await graveyard.owner.fetch("SELECT * FROM users ORDER BY id") == people
    assert (await theirs.http.get("/api/notes")).status_code == 200
    assert (await ours.http.get("/api/auth/session")).json()["organization"] is None


async def test_what_can_be_brought_back_is_left_alone(graveyard: Graveyard, ours: Person) -> None:
    await graveyard.delete(ours, days_ago=13.99)
    before = await state_of(graveyard.owner, ours)
    assert (await graveyard.purge()).things == 0
    assert await state_of(graveyard.owner, ours) == before
    restored = await ours.http.post(f"/api/organizations/{ours.organization_id}/restoration")
    assert restored.status_code == 200


async def test_a_second_purge_has_nothing_to_do(graveyard: Graveyard, ours: Person) -> None:
    await graveyard.delete(ours, days_ago=15)
    assert (await graveyard.purge()).things == 1
    before = await state_of(graveyard.owner, ours)
    again = await graveyard.purge()
    assert (again.things, again.rows) == (0, {})
    assert await state_of(graveyard.owner, ours) == before


async def test_it_is_foreseen_without_being_done(graveyard: Graveyard, ours: Person) -> None:
    await graveyard.delete(ours, days_ago=15)
    before = await state_of(graveyard.owner, ours)
    async with connect_to_purge(graveyard.admin_url) as connection:
        foreseen = await foresee(connection, ENTRY, time_to_undo(graveyard.settings))
    assert await state_of(graveyard.owner, ours) == before
    assert await graveyard.purge() == foreseen


async def test_a_restoration_in_the_last_moment_wins_or_loses_whole(
    graveyard: Graveyard, ours: Person
) -> None:
    """The purge has seen that the time is over, and waits for a row that is being brought back."""
    await graveyard.delete(ours, days_ago=15)
    before = (await state_of(graveyard.owner, ours))["notes"]
    restoring = graveyard.owner.transaction()
    await restoring.start()
    await graveyard.owner.execute(
        "UPDATE organizations SET deleted_at = NULL WHERE id = $1", ours.organization_id
    )
    purging = asyncio.create_task(graveyard.purge())
    await asyncio.sleep(0.3)
    assert not purging.done()
    await restoring.commit()
    assert (await purging).things == 0
    assert (await state_of(graveyard.owner, ours))["notes"] == before
    assert (await ours.http.get("/api/notes")).status_code == 200


async def test_a_purge_that_was_interrupted_is_ended_whatever_the_settings_say(
    graveyard: Graveyard, ours: Person
) -> None:
    await graveyard.delete(ours, days_ago=15)
    await graveyard.owner.execute(
        "UPDATE organizations SET purge_began_at = now() WHERE id = $1", ours.organization_id
    )
    async with connect_to_purge(graveyard.admin_url) as connection:
        purged = await purge(connection, ENTRY, timedelta(days=365))
    assert purged.things == 1
    assert (await state_of(graveyard.owner, ours))["notes"] == []


@pytest.mark.parametrize("verb", ["UPDATE events SET data = '{}'", "DELETE FROM events"])
async def test_the_log_of_a_purged_organization_only_grows_for_the_product(
    graveyard: Graveyard, ours: Person, verb: str
) -> None:
    await graveyard.delete(ours, days_ago=15)
    await graveyard.purge()
    runtime = await asyncpg.connect(graveyard.settings.postgres_url.get_secret_value())
    await runtime.execute(f"SET app.organization_id = '{ours.organization_id}'")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await runtime.execute(verb)
    await runtime.close()
