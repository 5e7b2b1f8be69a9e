"""What does not commit is never answered as if it had."""

from collections.abc import AsyncIterator
from typing import TypeAlias

import asyncpg
import pytest
from httpx import Response

from tests.example.models import NoteRow
from tests.example.recipes import make_note
from tests.support.product import Person, Product
from vibekit.lib.auth import credentials
from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.ids import new_id

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
# Says nothing until the commit.
PLANTED = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'no luck'; END $$;
CREATE CONSTRAINT TRIGGER unlucky AFTER INSERT OR UPDATE ON notes DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.title = 'unlucky') EXECUTE FUNCTION refuse();
"""
REMOVED = "DROP TRIGGER IF EXISTS unlucky ON notes; DROP FUNCTION IF EXISTS refuse"


@pytest.fixture
async def planted(owner_connection: Owner) -> AsyncIterator[None]:
    await owner_connection.execute(PLANTED)
    yield
    await owner_connection.execute(REMOVED)


@pytest.fixture
async def owner(product: Product) -> Person:
    return await product.owner_of()


def is_failure(answer: Response) -> bool:
    return (answer.status_code, answer.json()["error"]["code"]) == (500, "INTERNAL_ERROR")


async def actions(person: Person) -> list[str]:
    log = (await person.http.get("/api/audit-logs")).json()["data"]
    return [entry["action"] for entry in log if entry["subject"]["type"] == "note"]


@pytest.mark.usefixtures("planted")
async def test_in_one_round_trip(owner: Person) -> None:
    answer = await owner.http.post("/api/notes", json={"title": "unlucky"})
    assert is_failure(answer)
    assert "luck" not in answer.text
    assert (await owner.http.get("/api/notes")).json()["data"] == []
    assert await actions(owner) == []


@pytest.mark.usefixtures("planted")
async def test_in_a_transaction(owner: Person) -> None:
    path = f"/api/notes/{await make_note(owner)}"
    assert is_failure(await owner.http.patch(path, json={"version": 1, "title": "unlucky"}))
    assert (await owner.http.get(path)).json()["version"] == 1
    assert await actions(owner) == ["note.created"]


@pytest.mark.usefixtures("planted")
async def test_its_key_stays_good_for_another_try(owner: Person, owner_connection: Owner) -> None:
    key = {"Idempotency-Key": "unlucky-1"}
    body = {"title": "unlucky"}
    assert is_failure(await owner.http.post("/api/notes", json=body, headers=key))
    await owner_connection.execute(REMOVED)
    again = await owner.http.post("/api/notes", json=body, headers=key)
    assert again.status_code == 201
    assert "idempotency-replayed" not in again.headers


async def test_an_error_that_somebody_passed_over_is_no_success(
    product: Product, owner: Person
) -> None:
    """PostgreSQL would answer such a COMMIT with ROLLBACK, and with no error."""
    tx = Tx(product.services, credentials.acting(organization=owner.organization_id))
    note = {"id": new_id(), "title": "x", "text": "", "reply_to": None, "version": 1, "indexed": 0}
    for _ in range(2):
        tx.insert(NoteRow, **note, created_at=now(), updated_at=now())
    with pytest.raises(asyncpg.UniqueViolationError):
        await tx.connection()
    with pytest.raises(RuntimeError, match="rolled back"):
        await tx.commit()
    await tx.close()
    assert (await owner.http.get("/api/notes")).json()["data"] == []
