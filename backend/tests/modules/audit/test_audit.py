"""The audit log through HTTP."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.example.recipes import make_note
from tests.support.product import Person, Product


@pytest.fixture
async def owner(product: Product) -> Person:
    return await product.owner_of()


async def log(person: Person, **params: str | int) -> list[dict[str, Any]]:
    answer = await person.http.get("/api/audit-logs", params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_it_tells_who_did_what_to_which(owner: Person) -> None:
    note_id = await make_note(owner)
    change = {"version": 1, "title": "Oat milk"}
    await owner.http.patch(f"/api/notes/{note_id}", json=change)
    entry = (await log(owner))[0]
    assert entry["action"] == "note.renamed"
    assert entry["actor"] == {"type": "user", "id": str(owner.id), "name": "Ada Lovelace"}
    assert entry["subject"] == {"type": "note", "id": note_id, "name": "Oat milk"}
    assert entry["changed_fields"] == ["title"]


async def test_a_thing_that_is_gone_has_no_name(owner: Person) -> None:
    note_id = await make_note(owner)
    await owner.http.delete(f"/api/notes/{note_id}")
    assert [entry["subject"]["name"] for entry in (await log(owner))[:2]] == [None, None]


async def test_it_begins_with_the_organization(owner: Person) -> None:
    actions = [entry["action"] for entry in await log(owner)]
    assert actions == ["member.added", "organization.created"]


async def test_filters_by_actor_and_action(product: Product, owner: Person) -> None:
    assert owner.organization_id is not None
    member = await product.member_of(owner.organization_id, "member")
    await make_note(member)
    await make_note(owner)
    assert len(await log(owner, action="note.created")) == 2
    (entry,) = await log(owner, actor_id=str(member.id))
    assert entry["action"] == "note.created"
    assert await log(owner, actor_id=str(uuid4())) == []
    assert await log(owner, action="no.such.thing") == []


async def test_filters_by_time(owner: Person) -> None:
    await make_note(owner)
    (at,) = [entry["occurred_at"] for entry in await log(owner, limit=1)]
    moment = datetime.fromisoformat(at)
    later = (moment + timedelta(microseconds=1)).isoformat()
    assert [e["action"] for e in await log(owner, **{"from": at})] == ["note.created"]
    assert await log(owner, **{"from": later}) == []
    assert len(await log(owner, to=at)) == 2
    assert len(await log(owner, to=later)) == 3


@pytest.mark.parametrize("moment", ["yesterday", "2026-01-31T12:00:00", "", "99999-01-01T00:00Z"])
async def test_a_time_without_a_zone_is_refused(owner: Person, moment: str) -> None:
    answer = await owner.http.get("/api/audit-logs", params={"from": moment})
    assert answer.status_code == 422


async def test_pages_follow_each_other_under_filters(owner: Person) -> None:
    notes = [await make_note(owner) for _ in range(5)]
    seen: list[str] = []
    params: dict[str, Any] = {"limit": 2, "action": "note.created"}
    while True:
        page = (await owner.http.get("/api/audit-logs", params=params)).json()
        seen += [entry["subject"]["id"] for entry in page["data"]]
        if page["next_cursor"] is None:
            break
        params["cursor"] = page["next_cursor"]
    assert seen == notes[::-1]


async def test_what_happens_while_reading_shifts_no_page(owner: Person) -> None:
    notes = [await make_note(owner) for _ in range(4)]
    first = (await owner.http.get("/api/audit-logs", params={"limit": 2})).json()
    await make_note(owner)
    cursor = {"limit": 2, "cursor": first["next_cursor"]}
    second = (await owner.http.get("/api/audit-logs", params=cursor)).json()
    shown = [entry["subject"]["id"] for entry in first["data"] + second["data"]]
    assert shown == notes[::-1]


async def test_events_hold_no_names_addresses_or_texts(product: Product, owner: Person) -> None:
    await owner.http.post("/api/notes", json={"title": "a text that must not be logged"})
    connection = await product.services.pool.acquire()
    await connection.execute("BEGIN")
    await connection.execute(f"SET LOCAL app.organization_id = '{owner.organization_id}'")
    rows = [row[0] for row in await connection.fetch("SELECT e::text FROM events e")]
    await connection.execute("ROLLBACK")
    await product.services.pool.release(connection)
    assert len(rows) == 3
    for secret in ("a text that", owner.email, "Ada"):
        assert not any(secret in row for row in rows)


async def test_times_are_utc_with_microseconds(owner: Person) -> None:
    (entry, *_) = await log(owner)
    assert entry["occurred_at"].endswith("Z")
    assert datetime.now(UTC) - datetime.fromisoformat(entry["occurred_at"]) < timedelta(minutes=1)
