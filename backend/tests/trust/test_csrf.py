"""TRUST 8: what a foreign page makes a browser send is refused, whatever it looks like."""

from collections.abc import Mapping

import pytest
from httpx import AsyncClient

from tests.support.product import BASE_URL, Person, Product
from tests.tenancy.operations import Call, Operation, operations
from vibekit.config import Settings
from vibekit.lib.auth.origin import own_origins

UNSAFE = [o for o in operations() if o.is_unsafe and not o.guard.is_public]
DOORS = [o for o in operations() if o.is_unsafe and o.guard.is_public]
FOREIGN: dict[str, Mapping[str, str]] = {
    "null": {"Origin": "null"},
    "foreign": {"Origin": "https://evil.example"},
    "sibling": {"Origin": "http://evil.localhost:8000"},
    "other port": {"Origin": "http://localhost:9000"},
    "other scheme": {"Origin": "https://localhost:8000"},
    "prefix": {"Origin": "http://localhost:8000.evil.example"},
    "cross-site": {"Sec-Fetch-Site": "cross-site"},
    "same-site": {"Sec-Fetch-Site": "same-site"},
    "mixed": {"Origin": BASE_URL, "Sec-Fetch-Site": "cross-site"},
}
SILENT: dict[str, Mapping[str, str]] = {"nothing": {}, "typed address": {"Sec-Fetch-Site": "none"}}
BODIES = {
    "application/json": b'{"name": "x"}',
    "application/x-www-form-urlencoded": b"name=x",
    "multipart/form-data; boundary=x": b"--x--",
    "text/plain": b'{"name": "x"}',
}


def outside(person: Person) -> AsyncClient:
    """The person's browser, on a page that says nothing of itself yet."""
    person.http.headers.pop("Origin")
    return person.http


@pytest.mark.parametrize("operation", UNSAFE, ids=repr)
async def test_every_route_that_takes_the_cookie_refuses(
    operation: Operation, product: Product
) -> None:
    person = await product.owner_of()
    call, browser = await Call.of(operation, product, person), outside(person)
    for told in (FOREIGN | SILENT).values():
        for kind, content in BODIES.items():
            answer = await call.send(
                browser, content=content, headers={**told, "Content-Type": kind}
            )
            assert answer.status_code == 403, (told, kind)
            assert answer.json()["error"]["code"] == "CSRF_FAILED"


@pytest.mark.parametrize("told", FOREIGN.values(), ids=FOREIGN)
@pytest.mark.parametrize("operation", DOORS, ids=repr)
async def test_public_doors_refuse_what_is_foreign(
    operation: Operation, told: Mapping[str, str], product: Product
) -> None:
    browser = outside(await product.person())
    call = Call(operation, {}, {}, {})
    for kind, content in BODIES.items():
        answer = await call.send(browser, content=content, headers={**told, "Content-Type": kind})
        assert answer.status_code == 403


@pytest.mark.parametrize("operation", DOORS, ids=repr)
async def test_public_doors_ask_programs_for_no_origin(
    operation: Operation, product: Product
) -> None:
    program = outside(await product.person())
    assert (await Call(operation, {}, {}, {}).send(program)).status_code == 422


@pytest.mark.parametrize("told", [{"Origin": BASE_URL}, {"Sec-Fetch-Site": "same-origin"}])
async def test_our_own_pages_get_through(told: Mapping[str, str], product: Product) -> None:
    browser = outside(await product.person())
    answer = await browser.patch("/api/profile", json={"name": "Ada"}, headers=dict(told))
    assert answer.status_code == 200


async def test_a_dead_cookie_is_401_wherever_it_comes_from(product: Product) -> None:
    stranger = await product.browser()
    stranger.cookies.set("vibekit_session", "made-up")
    foreign = {"Origin": "https://evil.example"}
    answer = await stranger.patch("/api/profile", json={"name": "x"}, headers=foreign)
    assert answer.status_code == 401


@pytest.mark.parametrize("operation", [o for o in operations() if not o.is_unsafe], ids=repr)
async def test_reading_changes_nothing_and_asks_for_no_origin(
    operation: Operation, product: Product
) -> None:
    person = await product.owner_of()
    call, browser = await Call.of(operation, product, person), outside(person)
    answer = await call.send(browser, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200


def test_in_production_only_the_base_url_is_ours(settings: Settings) -> None:
    given = {"environment": "production", "base_url": "https://app.example.com"}
    assert own_origins(settings.model_copy(update=given)) == {"https://app.example.com"}
