"""Organizations through HTTP."""

import asyncio
from secrets import token_hex
from uuid import uuid4

import pytest

from tests.support.product import Person, Product


def slug() -> str:
    return f"acme-{token_hex(5)}"


@pytest.fixture
async def person(product: Product) -> Person:
    return await product.person()


async def create(person: Person, **body: str) -> dict[str, str]:
    created = await person.http.post("/api/organizations", json={"name": "Acme", **body})
    assert created.status_code == 201, created.text
    return created.json()


async def test_its_creator_owns_it(person: Person) -> None:
    made = await create(person, slug=(wanted := slug()))
    assert (made["slug"], made["role"]) == (wanted, "owner")
    read = (await person.http.get(f"/api/organizations/{made['id']}")).json()
    assert read == made
    (member,) = (
        await person.http.get("/api/members", headers={"X-Organization-Id": made["id"]})
    ).json()["data"]
    assert (member["user"]["id"], member["role"]) == (str(person.id), "owner")


async def test_a_slug_is_made_from_the_name_with_a_suffix_when_taken(person: Person) -> None:
    name = f"Älter & Söhne {token_hex(4)}"
    first, second = [await create(person, name=name) for _ in range(2)]
    assert first["slug"].startswith("aelter-soehne-")
    assert second["slug"].startswith(first["slug"] + "-")


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ("ab", "STRING_TOO_SHORT"),
        ("a" * 49, "STRING_TOO_LONG"),
        ("-acme", "STRING_PATTERN_MISMATCH"),
        ("acme-", "STRING_PATTERN_MISMATCH"),
        ("Acme", "STRING_PATTERN_MISMATCH"),
        ("ac me", "STRING_PATTERN_MISMATCH"),
        ("admin", "SLUG_RESERVED"),
        ("api", "SLUG_RESERVED"),
    ],
)
async def test_a_bad_slug_is_refused(person: Person, bad: str, code: str) -> None:
    owner = await create(person)
    for answer in (
        await person.http.post("/api/organizations", json={"name": "Acme", "slug": bad}),
        await person.http.patch(f"/api/organizations/{owner['id']}", json={"slug": bad}),
    ):
        (detail,) = answer.json()["error"]["details"]
        assert (answer.status_code, detail["field"], detail["code"]) == (422, "body.slug", code)


async def test_ten_parallel_claims_of_a_slug_have_one_winner(product: Product) -> None:
    people = [await product.person() for _ in range(10)]
    body = {"name": "Acme", "slug": slug()}
    asked = (person.http.post("/api/organizations", json=body) for person in people)
    answers = await asyncio.gather(*asked)
    assert sorted(a.status_code for a in answers) == [201] + [409] * 9
    assert {a.json()["error"]["code"] for a in answers if a.status_code == 409} == {"SLUG_TAKEN"}


async def test_an_old_slug_leads_to_the_organization_and_to_nobody_else(
    product: Product, person: Person
) -> None:
    old, new = slug(), slug()
    made = await create(person, slug=old)
    path = f"/api/organizations/{made['id']}"
    assert (await person.http.patch(path, json={"slug": new})).json()["slug"] == new
    for known in (old, new):
        found = await person.http.get("/api/organizations", params={"slug": known})
        assert [(o["id"], o["slug"]) for o in found.json()["data"]] == [(made["id"], new)]
    stranger = await product.person()
    unseen = await stranger.http.get("/api/organizations", params={"slug": old})
    assert unseen.json()["data"] == []


async def test_an_old_slug_stays_taken_for_others_and_open_for_its_owner(
    product: Product, person: Person
) -> None:
    old = slug()
    path = f"/api/organizations/{(await create(person, slug=old))['id']}"
    await person.http.patch(path, json={"slug": slug()})
    stranger = await product.person()
    taken = await stranger.http.post("/api/organizations", json={"name": "Acme", "slug": old})
    assert (taken.status_code, taken.json()["error"]["code"]) == (409, "SLUG_TAKEN")
    assert (await person.http.patch(path, json={"slug": old})).json()["slug"] == old


async def test_deleting_asks_for_the_slug(person: Person) -> None:
    made = await create(person)
    path = f"/api/organizations/{made['id']}"
    wrong = await person.http.delete(path, params={"confirmation": "something"})
    assert wrong.json()["error"]["details"][0]["code"] == "CONFIRMATION_WRONG"
    assert (await person.http.delete(path)).status_code == 422
    assert (await person.http.get(path)).status_code == 200


async def test_the_last_one_may_be_deleted_and_its_slug_stays_taken(person: Person) -> None:
    made = await create(person)
    path, slug_ = f"/api/organizations/{made['id']}", made["slug"]
    gone = await person.http.delete(path, params={"confirmation": slug_})
    assert gone.status_code == 204
    assert (await person.http.get(path)).status_code == 404
    assert (await person.http.get("/api/organizations")).json()["data"] == []
    again = await person.http.post("/api/organizations", json={"name": "Acme", "slug": slug_})
    assert again.status_code == 409
    session = (await person.http.get("/api/auth/session")).json()
    assert (session["organization"], session["organizations"]) == (None, [])


async def test_switching_goes_to_ones_own_only(product: Product, person: Person) -> None:
    mine, theirs = await create(person), await create(await product.person())
    there = {"organization_id": mine["id"]}
    session = (await person.http.put("/api/auth/session/organization", json=there)).json()
    assert session["organization"]["id"] == mine["id"]
    assert (await person.http.get("/api/notes")).status_code == 200
    for unseen in (theirs["id"], str(uuid4())):
        there = {"organization_id": unseen}
        answer = await person.http.put("/api/auth/session/organization", json=there)
        assert answer.status_code == 404


async def test_two_tabs_work_in_two_organizations(person: Person) -> None:
    one, two = await create(person), await create(person)
    for made, title in ((one, "One"), (two, "Two")):
        tab = {"X-Organization-Id": made["id"]}
        await person.http.post("/api/notes", json={"title": title}, headers=tab)
    for made, title in ((one, "One"), (two, "Two")):
        listed = await person.http.get("/api/notes", headers={"X-Organization-Id": made["id"]})
        assert [note["title"] for note in listed.json()["data"]] == [title]


async def test_a_key_counts_in_one_organization(person: Person) -> None:
    """The same key in another active organization is another request, not a repetition."""
    one, two, key = await create(person), await create(person), {"Idempotency-Key": token_hex(8)}
    ids: list[str] = []
    for made in (one, two):
        there = {"organization_id": made["id"]}
        await person.http.put("/api/auth/session/organization", json=there)
        answer = await person.http.post("/api/notes", json={"title": "Same"}, headers=key)
        assert answer.status_code == 201
        ids.append(answer.json()["id"])
    assert ids[0] != ids[1]


async def test_members_are_paged_and_show_people(product: Product) -> None:
    owner = await product.owner_of()
    assert owner.organization_id is not None
    for role in ("admin", "member", "viewer"):
        await product.member_of(owner.organization_id, role)
    first = (await owner.http.get("/api/members", params={"limit": 3})).json()
    rest = {"limit": 3, "cursor": first["next_cursor"]}
    second = (await owner.http.get("/api/members", params=rest)).json()
    roles = [member["role"] for member in first["data"] + second["data"]]
    assert roles == ["viewer", "member", "admin", "owner"]
    assert first["data"][0]["user"]["email"].endswith("@example.com")


async def test_no_one_sees_people_of_other_organizations(product: Product) -> None:
    owner, stranger = await product.owner_of(), await product.owner_of()
    listed = (await owner.http.get("/api/members")).json()["data"]
    assert str(stranger.id) not in [member["user"]["id"] for member in listed]
