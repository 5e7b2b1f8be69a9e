"""Notifications through HTTP: whom they reach, and what one does with them."""

from typing import Any

import asyncpg

from tests.example.events import NoteRenamed
from tests.modules.notifications.told import tell
from tests.support.product import Person, Product
from vibekit.lib.ids import new_id


async def listed(person: Person, **query: str | int | bool) -> list[dict[str, Any]]:
    return (await person.http.get("/api/notifications", params=query)).json()["data"]


async def unread(person: Person) -> int:
    return (await person.http.get("/api/notifications/count")).json()["unread"]


async def told_about_a_note(product: Product) -> tuple[Person, Person, dict[str, Any]]:
    """Somebody has written a note; everybody else is told, through the log and the worker."""
    writer = await product.owner_of()
    assert writer.organization_id is not None
    await product.work()
    reader = await product.member_of(writer.organization_id, "viewer")
    note = (await writer.http.post("/api/notes", json={"title": "Milk"})).json()
    await product.work()
    return writer, reader, note


async def test_others_are_told_and_the_writer_is_not(product: Product) -> None:
    writer, reader, note = await told_about_a_note(product)
    (notification,) = await listed(reader)
    assert notification["topic"] == "notes"
    assert notification["type"] == "note.created"
    assert notification["actor"] == {"type": "user", "id": str(writer.id), "name": "Ada Lovelace"}
    assert notification["subject"] == {"type": "note", "id": note["id"], "name": "Milk"}
    assert (notification["read_at"], notification["archived_at"]) == (None, None)
    assert await unread(reader) == 1
    assert (await listed(writer), await unread(writer)) == ([], 0)


async def test_what_is_gone_has_no_name(product: Product) -> None:
    writer, reader, note = await told_about_a_note(product)
    await writer.http.delete(f"/api/notes/{note['id']}")
    (notification,) = await listed(reader)
    assert notification["subject"]["name"] is None


async def test_other_organizations_hear_nothing(product: Product) -> None:
    ours, theirs = await product.owner_of(), await product.owner_of()
    await tell(ours)
    assert (len(await listed(ours)), len(await listed(theirs))) == (1, 0)
    elsewhere = await ours.http.post("/api/organizations", json={"name": "Another"})
    header = {"X-Organization-Id": elsewhere.json()["id"]}
    assert (await ours.http.get("/api/notifications", headers=header)).json()["data"] == []


async def test_read_unread_archived(product: Product) -> None:
    person = await product.owner_of()
    await tell(person)
    (notification,) = await listed(person)
    path = f"/api/notifications/{notification['id']}"
    read = (await person.http.patch(path, json={"read": True})).json()
    assert read["read_at"] is not None
    assert (await person.http.patch(path, json={"read": True})).json() == read
    assert (await unread(person), await listed(person, unread=True)) == (0, [])
    assert (await person.http.patch(path, json={"read": False})).json() == notification
    archived = (await person.http.patch(path, json={"archived": True})).json()
    assert (await listed(person), await unread(person)) == ([], 0)
    assert await listed(person, archived=True) == [archived]
    assert (await person.http.patch(path, json={})).json() == archived


async def test_everything_is_read_up_to_what_was_seen(product: Product) -> None:
    person = await product.owner_of()
    for _ in range(4):
        await tell(person)
    newest, seen, *older = await listed(person)
    marked = await person.http.put("/api/notifications/read-marker", json={"before": seen["id"]})
    assert marked.json() == {"unread": 1}
    assert [each["id"] for each in await listed(person, unread=True)] == [newest["id"]]
    assert len(older) == 2


async def test_pages_of_the_list(product: Product) -> None:
    person = await product.owner_of()
    for _ in range(3):
        await tell(person)
    first = (await person.http.get("/api/notifications", params={"limit": 2})).json()
    rest = await listed(person, limit=2, cursor=first["next_cursor"])
    ids = [each["id"] for each in (*first["data"], *rest)]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == 3


async def test_nobody_reaches_anothers(product: Product) -> None:
    person = await product.owner_of()
    assert person.organization_id is not None
    other = await product.member_of(person.organization_id, "admin")
    await tell(person, actor=other.id)
    (notification,) = await listed(person)
    path = f"/api/notifications/{notification['id']}"
    assert (await other.http.patch(path, json={"read": True})).status_code == 404
    marker = await other.http.put(
        "/api/notifications/read-marker", json={"before": notification["id"]}
    )
    assert marker.status_code == 404
    assert (await listed(other), await unread(person)) == ([], 1)


async def test_what_nobody_chose_is_not_told_until_somebody_does(product: Product) -> None:
    one, event = await product.owner_of(), NoteRenamed(subject_id=new_id(), changed_fields=[])
    assert one.organization_id is not None
    other = await product.member_of(one.organization_id, "member")
    chosen = {"notifications": {"renamed-notes": {"in_app": True}}}
    await other.http.patch("/api/preferences", json=chosen)
    await tell(one, event)
    assert (len(await listed(one)), len(await listed(other))) == (0, 1)


async def test_whoever_leaves_leaves_them_behind(
    product: Product, owner_connection: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    owner = await product.owner_of()
    assert owner.organization_id is not None
    member = await product.member_of(owner.organization_id, "member")
    await tell(owner)
    assert len(await listed(member)) == 1
    await owner_connection.execute("DELETE FROM memberships WHERE user_id = $1", member.id)
    left = "SELECT count(*) FROM notifications WHERE user_id = $1"
    assert await owner_connection.fetchval(left, member.id) == 0
    await tell(owner)
    assert await owner_connection.fetchval(left, member.id) == 0


async def test_ids_rise_even_when_a_clock_is_behind(
    product: Product, owner_connection: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    person = await product.owner_of()
    await tell(person)
    ahead = "01ffffff-ffff-7fff-bfff-ffffffff0000"
    await owner_connection.execute(
        "UPDATE notifications SET id = $1 WHERE user_id = $2", ahead, person.id
    )
    await tell(person)
    ids = [each["id"] for each in await listed(person)]
    assert ids == ["01ffffff-ffff-7fff-bfff-ffffffff0001", ahead]
