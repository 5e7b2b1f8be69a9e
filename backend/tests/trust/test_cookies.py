"""TRUST 9: the session cookie and the headers of every answer."""

from collections.abc import AsyncIterator

import pytest
from httpx import ASGITransport, AsyncClient

from tests.modules.accounts.doors import log_in, with_password
from tests.support.product import Product, running_product
from vibekit.config import Settings

SECURE = "https://app.example.com"


@pytest.fixture
async def secure(settings: Settings) -> AsyncIterator[Product]:
    """The product as it is served in production."""
    https = settings.model_copy(update={"base_url": SECURE, "postgres_pool_size": 2})
    async with running_product(https) as product:
        yield product


async def browser_at(product: Product) -> AsyncClient:
    transport = ASGITransport(product.app, client=("203.0.113.7", 50_000))
    client = AsyncClient(transport=transport, base_url=SECURE, headers={"Origin": SECURE})
    return await product.stack.enter_async_context(client)


async def test_the_cookie_is_bound_to_host_and_https(secure: Product) -> None:
    person = await with_password(secure, await secure.person())
    answer = await log_in(await browser_at(secure), person.email)
    name, *attributes = answer.headers["set-cookie"].split("; ")
    assert name.startswith("__Host-vibekit_session=")
    assert {a.lower() for a in attributes} >= {"secure", "httponly", "samesite=lax", "path=/"}
    assert not any(a.lower().startswith("domain") for a in attributes)


async def test_only_the_prefixed_cookie_counts_under_https(secure: Product) -> None:
    person = await with_password(secure, await secure.person())
    browser = await browser_at(secure)
    await log_in(browser, person.email)
    token = browser.cookies["__Host-vibekit_session"]
    assert (await browser.get("/api/auth/session")).status_code == 200
    browser.cookies.clear()
    browser.cookies.set("vibekit_session", token)
    assert (await browser.get("/api/auth/session")).status_code == 401


async def test_plain_http_has_neither_prefix_nor_secure(product: Product) -> None:
    person = await with_password(product, await product.person())
    cookie = (await log_in(await product.browser(), person.email)).headers["set-cookie"]
    assert cookie.startswith("vibekit_session=")
    assert "HttpOnly" in cookie
    assert "Secure" not in cookie


async def test_signing_out_takes_the_cookie_back(secure: Product) -> None:
    person = await with_password(secure, await secure.person())
    browser = await browser_at(secure)
    await log_in(browser, person.email)
    cookie = (await browser.post("/api/auth/logout")).headers["set-cookie"]
    assert cookie.startswith('__Host-vibekit_session=""')
    assert "Secure" in cookie


@pytest.mark.parametrize("path", ["/api/profile", "/api/notes", "/api/nothing", "/api/auth/login"])
async def test_no_answer_of_the_api_is_kept_by_a_cache(product: Product, path: str) -> None:
    person = await product.owner_of()
    for http in (person.http, await product.browser()):
        headers = (await http.get(path)).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"]


async def test_https_is_asked_for_ever(secure: Product) -> None:
    headers = (await (await browser_at(secure)).get("/api/health/live")).headers
    assert "max-age=" in headers["strict-transport-security"]


@pytest.mark.parametrize("path", ["/", "/sign-in", "/docs"])
async def test_pages_have_a_strict_policy_with_a_fresh_nonce(secure: Product, path: str) -> None:
    browser = await browser_at(secure)
    policies = [(await browser.get(path)).headers["content-security-policy"] for _ in range(2)]
    assert "unsafe-inline" not in policies[0]
    assert "frame-ancestors 'none'" in policies[0]
    assert policies[0] != policies[1]
