"""TRUST 11 and 12: every route x (works, anonymous, other tenant, no permission, bad input).

The routes are those of the assembled product; a route without a recipe fails.
"""

from typing import Any, TypeAlias
from uuid import uuid4

import asyncpg
import pytest
from httpx import Response

from tests.support.product import Person, Product
from tests.tenancy.operations import Call, Operation, operations, recipes
from tests.tenancy.state import state_of
from vibekit.lib.auth.permissions import ROLES

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
ALL = operations()
KNOWN = [o for o in ALL if o.name in recipes()]
GUARDED = [o for o in KNOWN if not o.guard.is_public]
TENANTS = [o for o in GUARDED if o.guard.permission is not None]
BY_HEADER = [o for o in TENANTS if o.guard.organization_in_path is None]
WITH_BODY = [o for o in KNOWN if o.takes_body]
PLACES = [
    (o, place)
    for o in GUARDED
    for place in (*(f"path.{name}" for name in o.recipe.path), *o.recipe.ids)
]
SMUGGLED = {
    "role": "owner",
    "organization_id": str(uuid4()),
    "is_staff": True,
    "email_verified": True,
    "stripe_customer_id": "cus_1",
    "id": str(uuid4()),
}


@pytest.fixture
async def ours(product: Product) -> Person:
    return await product.owner_of("Ours")


@pytest.fixture
async def theirs(product: Product) -> Person:
    return await product.owner_of("Theirs")


def each(found: list[Operation]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("operation", found, ids=repr)


def told(answer: Response) -> tuple[int, Any]:
    """What an answer says, but for the name of the request."""
    body: dict[str, Any] = answer.json() if answer.content else {}
    body.get("error", {}).pop("request_id", None)
    return answer.status_code, body


def code(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


def test_every_operation_has_a_recipe_and_every_recipe_an_operation() -> None:
    assert {o.name for o in ALL} == set(recipes())


@each([o for o in KNOWN if o not in TENANTS])
async def test_it_works(operation: Operation, product: Product, ours: Person) -> None:
    answer = await (await Call.of(operation, product, ours)).send(ours.http)
    assert answer.status_code == operation.recipe.status, answer.text


@pytest.mark.parametrize("role", ROLES)
@each(TENANTS)
async def test_it_works_for_the_roles_that_the_table_names(
    operation: Operation, role: str, product: Product, ours: Person, owner_connection: Owner
) -> None:
    assert ours.organization_id is not None
    member = await product.member_of(ours.organization_id, role)
    call = await Call.of(operation, product, member if operation.recipe.own else ours)
    before = await state_of(owner_connection, ours)
    answer = await call.send(member.http)
    if role in operation.roles:
        assert answer.status_code == operation.recipe.status, answer.text
    else:
        assert code(answer) == (403, "FORBIDDEN")
        assert await state_of(owner_connection, ours) == before


@pytest.mark.parametrize("cookie", [None, "made-up"])
@each(GUARDED)
async def test_strangers_get_401(
    operation: Operation, cookie: str | None, product: Product, ours: Person
) -> None:
    stranger = await product.browser()
    if cookie is not None:
        stranger.cookies.set("vibekit_session", cookie)
    answer = await (await Call.of(operation, product, ours)).send(stranger)
    assert code(answer) == (401, "UNAUTHORIZED")


@each(BY_HEADER)
async def test_another_tenant_named_in_the_header_is_not_there(
    operation: Operation, product: Product, ours: Person, theirs: Person, owner_connection: Owner
) -> None:
    call = await Call.of(operation, product, ours)
    before = await state_of(owner_connection, theirs)
    answers = [
        told(await call.send(ours.http, headers={"X-Organization-Id": str(named)}))
        for named in (uuid4(), theirs.organization_id, "malformed")
    ]
    assert answers[0][0] == 404
    assert answers[0] == answers[1] == answers[2]
    assert await state_of(owner_connection, theirs) == before


@each(BY_HEADER)
async def test_without_any_organization_it_asks_for_one(
    operation: Operation, product: Product, ours: Person
) -> None:
    lonely = await product.person()
    answer = await (await Call.of(operation, product, ours)).send(lonely.http)
    assert code(answer) == (409, "ORGANIZATION_REQUIRED")


@pytest.mark.parametrize(("operation", "place"), PLACES)
async def test_another_tenants_id_is_like_a_random_one(
    operation: Operation,
    place: str,
    product: Product,
    ours: Person,
    theirs: Person,
    owner_connection: Owner,
) -> None:
    make = operation.recipe.ids.get(place) or operation.recipe.path[place.partition(".")[2]]
    foreign = await make(theirs)
    call = await Call.of(operation, product, ours)
    before = await state_of(owner_connection, theirs)
    random = told(await call.put(place, str(uuid4())).send(ours.http))
    assert told(await call.put(place, foreign).send(ours.http)) == random
    assert place.startswith("query.") or random[0] == 404
    assert await state_of(owner_connection, theirs) == before


@each([o for o in GUARDED if o.recipe.makes])
async def test_another_tenants_cursor_shows_nothing_of_theirs(
    operation: Operation, product: Product, ours: Person, theirs: Person
) -> None:
    make = operation.recipe.makes
    assert make is not None
    for person in (ours, ours, theirs, theirs):
        await make(person)
    call = await Call.of(operation, product, ours)
    cursor = (await call.put("query.limit", "1").send(theirs.http)).json()["next_cursor"]
    own = {item["id"] for item in (await call.send(ours.http)).json()["data"]}
    answer = await call.put("query.cursor", cursor).send(ours.http)
    assert {item["id"] for item in answer.json()["data"]} <= own


@each(WITH_BODY)
async def test_smuggled_fields_are_refused(
    operation: Operation, product: Product, ours: Person, owner_connection: Owner
) -> None:
    call = await Call.of(operation, product, ours)
    before = await state_of(owner_connection, ours)
    for name, value in SMUGGLED.items():
        if name in call.body:
            continue
        answer = await call.put(f"body.{name}", value).send(ours.http)
        assert code(answer) == (422, "VALIDATION_ERROR")
        assert [each["field"] for each in answer.json()["error"]["details"]] == [f"body.{name}"]
    assert await state_of(owner_connection, ours) == before


@each([o for o in KNOWN if o.takes_query])
async def test_unknown_parameters_are_refused(
    operation: Operation, product: Product, ours: Person
) -> None:
    call = await Call.of(operation, product, ours)
    answer = await call.put("query.organization_id", str(uuid4())).send(ours.http)
    assert code(answer) == (422, "VALIDATION_ERROR")


@each([o for o in KNOWN if o.recipe.path])
async def test_a_malformed_id_is_refused(
    operation: Operation, product: Product, ours: Person
) -> None:
    call = await Call.of(operation, product, ours)
    for name in operation.recipe.path:
        answer = await call.put(f"path.{name}", "not-an-id").send(ours.http)
        assert answer.status_code == (404 if operation.guard.organization_in_path else 422)


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (b"{", "application/json", (400, "MALFORMED_JSON")),
        (b"a=b", "application/x-www-form-urlencoded", (415, "UNSUPPORTED_MEDIA_TYPE")),
        (b"[]", "application/json", (422, "VALIDATION_ERROR")),
    ],
)
@each(WITH_BODY)
async def test_a_bad_body_is_refused(
    operation: Operation,
    content: bytes,
    kind: str,
    expected: tuple[int, str],
    product: Product,
    ours: Person,
) -> None:
    call = await Call.of(operation, product, ours)
    answer = await call.send(ours.http, content=content, headers={"Content-Type": kind})
    assert code(answer) == expected
