"""A request under a key happens once, for its caller, at its place."""

import asyncio
from collections import Counter
from secrets import token_hex

import pytest
from httpx import Response

from tests.support.product import Person, Product


@pytest.fixture
async def owner(product: Product) -> Person:
    return await product.owner_of()


async def create(person: Person, key: str, title: str = "Milk") -> Response:
    headers = {"Idempotency-Key": key}
    return await person.http.post("/api/notes", json={"title": title}, headers=headers)


async def notes(person: Person) -> list[str]:
    listed = (await person.http.get("/api/notes")).json()["data"]
    return [note["title"] for note in listed]


async def test_twenty_parallel_copies_have_one_effect(owner: Person) -> None:
    key = token_hex(8)
    answers = await asyncio.gather(*(create(owner, key) for _ in range(20)))
    assert set(Counter(answer.status_code for answer in answers)) <= {201, 409}
    assert len({answer.json()["id"] for answer in answers if answer.status_code == 201}) == 1
    assert await notes(owner) == ["Milk"]
    again = await create(owner, key)
    assert (again.status_code, again.headers["idempotency-replayed"]) == (201, "true")


async def test_a_key_is_its_callers_own(product: Product, owner: Person) -> None:
    assert owner.organization_id is not None
    member = await product.member_of(owner.organization_id, "member")
    answers = await asyncio.gather(*(create(p, "1") for p in (owner, member) * 5))
    created = {answer.json()["id"] for answer in answers if answer.status_code == 201}
    assert len(created) == 2


async def test_a_key_counts_for_its_method_and_path(owner: Person) -> None:
    first, key = await create(owner, "once"), {"Idempotency-Key": "once"}
    path = f"/api/notes/{first.json()['id']}"
    change = {"version": 1, "title": "Oat milk"}
    assert (await owner.http.patch(path, json=change, headers=key)).json()["version"] == 2
    assert (await owner.http.delete(path, headers=key)).status_code == 204
    gone = await owner.http.delete(path, headers=key)
    assert (gone.status_code, gone.headers["idempotency-replayed"]) == (204, "true")


async def test_what_failed_runs_again(owner: Person) -> None:
    key = token_hex(8)
    assert (await create(owner, key, title="")).status_code == 422
    assert (await create(owner, key)).status_code == 201


async def test_an_organization_is_created_once_though_the_session_moves_into_it(
    product: Product,
) -> None:
    person, key = await product.person(), {"Idempotency-Key": "first"}
    made = [
        await person.http.post("/api/organizations", json={"name": "Acme"}, headers=key)
        for _ in range(2)
    ]
    assert made[0].json() == made[1].json()
    assert len((await person.http.get("/api/organizations")).json()["data"]) == 1


async def test_one_who_may_no_longer_gets_no_old_answer(product: Product, owner: Person) -> None:
    assert owner.organization_id is not None
    member, key = await product.member_of(owner.organization_id, "member"), token_hex(8)
    assert (await create(member, key)).status_code == 201
    path = f"/api/organizations/{owner.organization_id}"
    slug = (await owner.http.get(path)).json()["slug"]
    await owner.http.delete(path, params={"confirmation": slug})
    assert (await create(member, key)).status_code == 404


@pytest.mark.parametrize("key", ["", "with blank", "x" * 256, "tab\t", "ü"])
async def test_a_bad_key_is_refused_after_strangers_are(
    product: Product, owner: Person, key: str
) -> None:
    headers = {b"Idempotency-Key": key.encode()}
    refused = await owner.http.post("/api/notes", json={"title": "x"}, headers=headers)
    assert refused.json()["error"]["details"][0]["code"] == "KEY_INVALID"
    stranger = await product.browser()
    stranger.cookies.set("vibekit_session", "made-up")
    answer = await stranger.post("/api/notes", json={"title": "x"}, headers=headers)
    assert answer.status_code == 401
