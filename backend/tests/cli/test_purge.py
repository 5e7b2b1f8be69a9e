import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.example.module import PATH as EXAMPLE
from tests.support.product import Person
from tests.support.purging import Graveyard, graveyard, purge_product, purge_settings
from tests.support.work import until
from tests.tenancy.state import state_of
from vibekit.config import Settings

__all__ = ["graveyard", "purge_product", "purge_settings"]

BACKEND = Path(__file__).parents[2]
# Of a domain whose code is gone: nothing but the catalog knows it.
CRATES = """
CREATE TABLE crates (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id uuid, PRIMARY KEY (organization_id, id)
)"""
MANY = 400_000


def command(settings: Settings, *words: str, **environment: str) -> "subprocess.Popen[str]":
    assert settings.postgres_admin_url is not None
    told = {
        "ENVIRONMENT": "test",
        "COLUMNS": "120",
        "POSTGRES_URL": settings.postgres_url.get_secret_value(),
        "POSTGRES_ADMIN_URL": settings.postgres_admin_url.get_secret_value(),
        "SECRET_KEYS": settings.secret_keys[0].get_secret_value(),
        "VIBEKIT_MODULES": EXAMPLE,
        "PYTHONPATH": os.pathsep.join(map(str, (BACKEND, BACKEND / "src"))),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "vibekit.cli", "purge", *words],
        env=os.environ | told | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


async def vibekit_purge(
    settings: Settings, *words: str, **environment: str
) -> tuple[int, dict[str, str], str]:
    """Its exit code, what it counted by its name, and what it said of problems."""
    process = command(settings, *words, **environment)
    out, problems = await asyncio.to_thread(process.communicate)
    counted = (line.strip().rsplit(maxsplit=1) for line in out.splitlines()[1:])
    return process.returncode, {what.strip(): number for what, number in counted}, problems


@pytest.fixture
async def ours(graveyard: Graveyard) -> Person:
    person = await graveyard.busy_owner()
    await graveyard.delete(person, days_ago=15)
    return person


async def test_it_says_what_went(graveyard: Graveyard, ours: Person) -> None:
    await graveyard.owner.execute(
        "INSERT INTO sign_ups SELECT gen_random_uuid(), 'a', 'a', 'A', 'x', now(), now()"
    )
    code, said, _ = await vibekit_purge(graveyard.settings)
    assert code == 0
    expired = said.pop("expired secrets, kept answers, old records")
    assert int(expired) >= 1
    rows = {"memberships": "2", "note_counts": "1", "notes": "2"}
    assert said == {"organizations": "1", **rows}
    assert (await state_of(graveyard.owner, ours))["notes"] == []


async def test_a_dry_run_counts_and_changes_nothing(graveyard: Graveyard, ours: Person) -> None:
    before = await state_of(graveyard.owner, ours)
    code, said, _ = await vibekit_purge(graveyard.settings, "--dry-run")
    rows = {"memberships": "2", "note_counts": "1", "notes": "2"}
    assert (code, said) == (0, {"organizations": "1", **rows})
    assert await state_of(graveyard.owner, ours) == before


async def test_the_period_is_a_setting(graveyard: Graveyard, ours: Person) -> None:
    longer = {"DELETION_UNDO_DAYS": "30"}
    _, said, _ = await vibekit_purge(graveyard.settings, **longer)
    assert said["organizations"] == "0"
    assert (await state_of(graveyard.owner, ours))["notes"]


async def test_without_the_owners_address_it_stops(graveyard: Graveyard, ours: Person) -> None:
    for address in ("", graveyard.settings.postgres_url.get_secret_value()):
        code, _, problems = await vibekit_purge(graveyard.settings, POSTGRES_ADMIN_URL=address)
        assert (code, "owner" in problems, "Traceback" in problems) == (1, True, False)
    assert (await state_of(graveyard.owner, ours))["notes"]


@pytest.mark.slow
async def test_killed_in_the_middle_it_is_ended_by_the_next(
    graveyard: Graveyard, ours: Person
) -> None:
    theirs = await graveyard.busy_owner()
    owner, fill = graveyard.owner, "INSERT INTO crates SELECT $1, gen_random_uuid()"
    await owner.execute(CRATES)
    await owner.execute(f"{fill} FROM generate_series(1, {MANY})", ours.organization_id)
    await owner.execute(f"{fill} FROM generate_series(1, 10)", theirs.organization_id)
    before, events = await state_of(owner, theirs), (await state_of(owner, ours))["events"]

    async def began() -> bool:
        return await owner.fetchval("SELECT count(*) < $1 FROM crates", MANY)

    async def over() -> bool:
        """PostgreSQL has noticed that nobody is there any more."""
        return not await owner.fetchval("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")

    process = command(graveyard.settings)
    await until(began)
    process.send_signal(signal.SIGKILL)
    await asyncio.to_thread(process.communicate)
    await until(over)
    left = await owner.fetchval("SELECT count(*) FROM crates")
    assert 10 < left < MANY, "it was to be killed in the middle"
    restored = await ours.http.post(f"/api/organizations/{ours.organization_id}/restoration")
    assert restored.status_code == 404

    _, said, _ = await vibekit_purge(graveyard.settings)
    assert (said["organizations"], said["crates"]) == ("1", str(left - 10))
    after = await state_of(owner, ours)
    assert {table for table, rows in after.items() if rows} >= {"events", "organizations"}
    assert (after["crates"], after["notes"], after["events"]) == ([], [], events)
    assert await state_of(owner, theirs) == before
    await owner.execute("DROP TABLE crates")
