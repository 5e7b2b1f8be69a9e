"""TRUST 10: one connection, many tenants, and nothing of one reaches the other."""

from collections.abc import AsyncIterator

import pytest

from tests.example.recipes import make_note
from tests.support.product import Person, Product, running_product
from vibekit.config import Settings

ROUNDS = 100


@pytest.fixture(params=["hand-over", "asyncpg"])
async def narrow(settings: Settings, request: pytest.FixtureRequest) -> AsyncIterator[Product]:
    """The product with a pool of a single connection."""
    one = {"postgres_pool_size": 1, "postgres_pool": request.param}
    async with running_product(settings.model_copy(update=one)) as product:
        yield product


async def _five_requests(person: Person, own: str, foreign: str) -> None:
    """Two that work, and three that fail: in the guard, in a statement, in the commit."""
    http = person.http
    listed = await http.get("/api/notes")
    assert [note["id"] for note in listed.json()["data"]] == [own]
    changed = await http.patch(f"/api/notes/{own}", json={"version": 1, "title": "Stale"})
    assert changed.status_code == 409
    assert (await http.get(f"/api/notes/{foreign}")).status_code == 404
    lost = await http.post("/api/notes", json={"title": "Lost", "reply_to": foreign})
    assert lost.status_code == 404
    session = (await http.get("/api/auth/session")).json()
    assert session["user"]["id"] == str(person.id)


async def test_a_thousand_alternating_requests_leak_nothing(narrow: Product) -> None:
    two = [await narrow.owner_of(), await narrow.owner_of()]
    notes = [await make_note(person) for person in two]
    for person, note in zip(two, notes, strict=True):
        renamed = {"version": 1, "title": "Renamed"}
        assert (await person.http.patch(f"/api/notes/{note}", json=renamed)).status_code == 200
    for _ in range(ROUNDS):
        await _five_requests(two[0], notes[0], notes[1])
        await _five_requests(two[1], notes[1], notes[0])
