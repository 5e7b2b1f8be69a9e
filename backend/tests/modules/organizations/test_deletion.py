"""A deleted organization is hidden at once, and its owners can bring it back."""

import asyncio
from datetime import datetime, timedelta
from typing import Any, TypeAlias
from uuid import UUID, uuid4

import asyncpg
import pytest
from httpx import Response

from tests.example.recipes import make_note
from tests.support.mail import mails_to
from tests.support.product import Person, Product

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture
async def owner(product: Product) -> Person:
    return await product.owner_of("Harbour")


async def delete(person: Person) -> str:
    """Deletes where they work; gives its id."""
    path = f"/api/organizations/{person.organization_id}"
    slug = (await person.http.get(path)).json()["slug"]
    assert (await person.http.delete(path, params={"confirmation": slug})).status_code == 204
    return str(person.organization_id)


async def restore(person: Person, organization_id: str | UUID) -> Response:
    return await person.http.post(f"/api/organizations/{organization_id}/restoration")


async def deleted(person: Person) -> list[dict[str, Any]]:
    answer = await person.http.get("/api/deleted-organizations")
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def let_days_pass(connection: Owner, organization_id: str, days: float) -> None:
    await connection.execute(
        "UPDATE organizations SET deleted_at = deleted_at - $2::interval WHERE id = $1",
        UUID(organization_id),
        timedelta(days=days),
    )


async def test_it_is_listed_for_its_owner_until_when(product: Product, owner: Person) -> None:
    before = (await owner.http.get(f"/api/organizations/{owner.organization_id}")).json()
    assert await deleted(owner) == []
    await delete(owner)
    (listed,) = await deleted(owner)
    assert [listed[name] for name in ("id", "name", "slug")] == [
        before[name] for name in ("id", "name", "slug")
    ]
    since, until = (datetime.fromisoformat(listed[n]) for n in ("deleted_at", "purge_after"))
    assert until - since == timedelta(days=product.services.settings.deletion_undo_days)


async def test_it_comes_back_as_it_was(product: Product, owner: Person) -> None:
    assert owner.organization_id is not None
    path = f"/api/organizations/{owner.organization_id}"
    colleague = await product.member_of(owner.organization_id, "member")
    note_id = await make_note(colleague)
    before = [(await who.http.get(path)).json() for who in (owner, colleague)]
    await delete(owner)
    assert (await colleague.http.get(f"/api/notes/{note_id}")).status_code == 404

    restored = await restore(owner, owner.organization_id)
    assert (restored.status_code, restored.json()) == (200, before[0])
    assert await deleted(owner) == []
    assert [(await who.http.get(path)).json() for who in (owner, colleague)] == before
    assert (await colleague.http.get(f"/api/notes/{note_id}")).status_code == 200
    assert (await make_note(colleague)) != note_id
    session = (await colleague.http.get("/api/auth/session")).json()
    assert [each["id"] for each in session["organizations"]] == [str(owner.organization_id)]


async def test_deletion_and_restoration_are_in_the_log(owner: Person) -> None:
    await restore(owner, await delete(owner))
    log = (await owner.http.get("/api/audit-logs", params={"limit": 2})).json()["data"]
    assert [entry["action"] for entry in log] == ["organization.restored", "organization.deleted"]
    assert {entry["actor"]["id"] for entry in log} == {str(owner.id)}


@pytest.mark.parametrize("role", ["admin", "member", "viewer"])
async def test_only_owners_see_it_and_bring_it_back(
    product: Product, owner: Person, role: str
) -> None:
    assert owner.organization_id is not None
    other = await product.member_of(owner.organization_id, role)
    second = await product.member_of(owner.organization_id, "owner")
    organization_id = await delete(owner)
    assert await deleted(other) == []
    assert (await restore(other, organization_id)).status_code == 404
    assert [each["id"] for each in await deleted(second)] == [organization_id]
    assert (await restore(second, organization_id)).status_code == 200


async def test_strangers_learn_nothing_of_it(product: Product, owner: Person) -> None:
    organization_id = await delete(owner)
    stranger = await product.owner_of()
    answers = [(await restore(stranger, each)) for each in (organization_id, uuid4())]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert len({answer.json()["error"]["message"] for answer in answers}) == 1
    assert await deleted(stranger) == []


async def test_what_is_not_deleted_is_not_restored(owner: Person) -> None:
    assert owner.organization_id is not None
    assert (await restore(owner, owner.organization_id)).status_code == 404
    log = (await owner.http.get("/api/audit-logs")).json()["data"]
    assert "organization.restored" not in {entry["action"] for entry in log}


async def test_its_time_ends(owner: Person, owner_connection: Owner) -> None:
    organization_id = await delete(owner)
    await let_days_pass(owner_connection, organization_id, 13.99)
    assert len(await deleted(owner)) == 1
    await let_days_pass(owner_connection, organization_id, 0.02)
    assert await deleted(owner) == []
    assert (await restore(owner, organization_id)).status_code == 404


async def test_a_purge_that_began_is_the_end_of_it(owner: Person, owner_connection: Owner) -> None:
    organization_id = await delete(owner)
    await owner_connection.execute(
        "UPDATE organizations SET purge_began_at = now() WHERE id = $1", UUID(organization_id)
    )
    assert await deleted(owner) == []
    assert (await restore(owner, organization_id)).status_code == 404


async def test_of_ten_restorations_at_once_one_is_the_one(
    owner: Person, owner_connection: Owner
) -> None:
    organization_id = await delete(owner)
    answers = await asyncio.gather(*(restore(owner, organization_id) for _ in range(10)))
    assert sorted(answer.status_code for answer in answers) == [200] + [404] * 9
    restored = await owner_connection.fetchval(
        "SELECT count(*) FROM events WHERE organization_id = $1 AND type = 'organization.restored'",
        UUID(organization_id),
    )
    assert restored == 1


async def test_it_can_be_deleted_again(owner: Person) -> None:
    for _ in range(2):
        assert (await restore(owner, await delete(owner))).status_code == 200
    await delete(owner)
    assert len(await deleted(owner)) == 1


async def test_every_owner_is_told_until_when_and_where(product: Product, owner: Person) -> None:
    assert owner.organization_id is not None
    second = await product.member_of(owner.organization_id, "owner")
    admin = await product.member_of(owner.organization_id, "admin")
    await second.http.patch("/api/profile", json={"locale": "de", "time_zone": "Europe/Berlin"})
    await delete(owner)
    (english,) = await mails_to(product, owner.email)
    (german,) = await mails_to(product, second.email)
    until = datetime.fromisoformat((await deleted(owner))[0]["purge_after"])
    assert english["subject"] == "Harbour was deleted"
    assert f"until {until.day} {until:%B %Y, %H:%M} (UTC)" in english["text"]
    assert german["subject"] == "Harbour wurde gelöscht"
    assert "(Europe/Berlin) zurückholen" in german["text"]
    for mail in (english, german):
        assert mail["links"] == ["http://localhost:8000/deleted-organizations"]
    assert await mails_to(product, admin.email) == []


async def test_nobody_is_told_of_what_is_undone_by_then(product: Product, owner: Person) -> None:
    await restore(owner, await delete(owner))
    assert await mails_to(product, owner.email) == []
