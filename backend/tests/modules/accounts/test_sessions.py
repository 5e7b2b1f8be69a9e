"""TRUST 4: sessions begin with a new secret, are listed, and end at the very next request."""

from secrets import token_hex
from typing import TypeAlias

import asyncpg
import pytest
from httpx import AsyncClient

from tests.modules.accounts.doors import PASSWORD, log_in, sign_up, verify, with_password
from tests.support.mail import mailed_token
from tests.support.product import Person, Product
from vibekit.lib.crypto import hash_token

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
NEW = "another fine long password"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
async def person(product: Product) -> Person:
    return await with_password(product, await product.person())


async def another_browser(product: Product, person: Person, **headers: str) -> AsyncClient:
    """Signed in somewhere else as well."""
    browser = await product.browser(**headers)
    assert (await log_in(browser, person.email)).status_code == 200
    return browser


async def is_in(browser: AsyncClient) -> bool:
    return (await browser.get("/api/auth/session")).status_code == 200


async def test_sign_in_gives_a_new_secret_each_time(product: Product, person: Person) -> None:
    browser = await another_browser(product, person)
    first = browser.cookies["vibekit_session"]
    await log_in(browser, person.email)
    assert browser.cookies["vibekit_session"] != first


async def test_a_secret_that_somebody_planted_is_not_taken_over(
    product: Product, person: Person
) -> None:
    browser = await product.browser()
    browser.cookies.set("vibekit_session", "planted" * 8)
    answer = await log_in(browser, person.email)
    assert "planted" not in answer.headers["set-cookie"]


async def test_only_the_hash_of_a_secret_is_stored(person: Person, owner_connection: Owner) -> None:
    token = person.http.cookies["vibekit_session"]
    rows = await owner_connection.fetch(
        "SELECT s::text AS row, token_hash FROM sessions s WHERE user_id = $1", person.id
    )
    assert [row["token_hash"] for row in rows] == [hash_token(token)]
    assert token not in rows[0]["row"]


async def test_a_changed_password_ends_all_other_sessions_at_once(
    product: Product, person: Person
) -> None:
    other, before = await another_browser(product, person), person.http.cookies["vibekit_session"]
    body = {"current_password": PASSWORD, "new_password": NEW}
    assert (await person.http.put("/api/auth/password", json=body)).status_code == 204
    assert not await is_in(other)
    assert await is_in(person.http)
    assert person.http.cookies["vibekit_session"] != before
    assert (await log_in(other, person.email)).status_code == 401
    assert (await log_in(other, person.email, NEW)).status_code == 200


async def test_the_old_secret_is_dead_after_a_changed_password(
    product: Product, person: Person
) -> None:
    before = person.http.cookies["vibekit_session"]
    body = {"current_password": PASSWORD, "new_password": NEW}
    await person.http.put("/api/auth/password", json=body)
    thief = await product.browser()
    thief.cookies.set("vibekit_session", before)
    assert not await is_in(thief)


async def test_a_reset_ends_every_session(product: Product, person: Person) -> None:
    other = await another_browser(product, person)
    await other.post("/api/auth/forgot-password", json={"email": person.email})
    body = {"token": await mailed_token(product, person.email), "password": NEW}
    assert (await other.post("/api/auth/reset-password", json=body)).status_code == 204
    assert [await is_in(b) for b in (other, person.http)] == [False, False]


async def test_signing_out_ends_this_session_only(product: Product, person: Person) -> None:
    other = await another_browser(product, person)
    token = other.cookies["vibekit_session"]
    answer = await other.post("/api/auth/logout")
    assert answer.status_code == 204
    assert "Max-Age=0" in answer.headers["set-cookie"]
    other.cookies.set("vibekit_session", token)
    assert [await is_in(b) for b in (other, person.http)] == [False, True]


async def test_list_shows_device_address_and_which_is_ours(
    product: Product, person: Person
) -> None:
    other = await another_browser(product, person, **{"user-agent": FIREFOX})
    listed = (await other.get("/api/auth/sessions")).json()["data"]
    assert [item["current"] for item in listed] == [True, False]
    assert (listed[0]["device"], listed[0]["user_agent"]) == ("Firefox on Linux", FIREFOX)
    assert listed[0]["ip_address"] == "203.0.113.7"


async def test_list_is_paged(product: Product, person: Person) -> None:
    for _ in range(2):
        await another_browser(product, person)
    first = (await person.http.get("/api/auth/sessions", params={"limit": 2})).json()
    rest = {"limit": 2, "cursor": first["next_cursor"]}
    second = (await person.http.get("/api/auth/sessions", params=rest)).json()
    assert (len(first["data"]), len(second["data"]), second["next_cursor"]) == (2, 1, None)


async def test_a_browser_is_signed_out_from_another_one(product: Product, person: Person) -> None:
    other = await another_browser(product, person)
    (listed, _) = (await other.get("/api/auth/sessions")).json()["data"]
    path = f"/api/auth/sessions/{listed['id']}"
    assert (await person.http.delete(path)).status_code == 204
    assert not await is_in(other)
    assert (await person.http.delete(path)).status_code == 404


@pytest.mark.parametrize("column", ["expires_at", "idle_expires_at"])
async def test_sessions_end_by_themselves(
    person: Person, owner_connection: Owner, column: str
) -> None:
    over = f"UPDATE sessions SET {column} = now() WHERE user_id = $1"  # noqa: S608 -- as listed
    await owner_connection.execute(over, person.id)
    assert not await is_in(person.http)


async def test_a_session_lasts_fourteen_days_idle_and_ninety_in_all(
    person: Person, owner_connection: Owner
) -> None:
    query = "SELECT idle_expires_at - created_at, expires_at - created_at FROM sessions WHERE user_id = $1"  # noqa: E501 -- one statement
    row = await owner_connection.fetchrow(query, person.id)
    assert row is not None
    assert [span.days for span in row.values()] == [14, 90]


async def test_a_deleted_organization_is_out_at_the_next_request(product: Product) -> None:
    owner = await product.owner_of()
    assert owner.organization_id is not None
    member = await product.member_of(owner.organization_id, "member")
    path = f"/api/organizations/{owner.organization_id}"
    slug = (await owner.http.get(path)).json()["slug"]
    await owner.http.delete(path, params={"confirmation": slug})
    assert (await member.http.get("/api/notes")).status_code == 404
    assert (await member.http.get("/api/auth/session")).json()["organizations"] == []


async def test_account_events_tell_what_happened(product: Product) -> None:
    email, browser = f"{token_hex(6)}@example.com", await product.browser()
    await verify(browser, await sign_up(product, email))
    await browser.patch("/api/profile", json={"name": "Ada King"})
    body = {"current_password": PASSWORD, "new_password": NEW}
    await browser.put("/api/auth/password", json=body)
    await browser.post("/api/auth/logout")
    await log_in(browser, email, NEW)
    listed = (await browser.get("/api/account-events")).json()["data"]
    assert [event["type"] for event in listed][::-1] == [
        "account.created",
        "session.started",
        "profile.updated",
        "session.started",
        "password.changed",
        "session.ended",
        "session.started",
    ]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "body.name"),
        ({"name": "A\nB"}, "body.name"),
        ({"name": "x" * 101}, "body.name"),
        ({"name": None}, "body.name"),
        ({"locale": "xx"}, "body.locale"),
        ({"time_zone": "Mars/Olympus"}, "body.time_zone"),
        ({"email": "new@example.com"}, "body.email"),
    ],
)
async def test_a_profile_refuses(person: Person, change: dict[str, object], field: str) -> None:
    answer = await person.http.patch("/api/profile", json=change)
    assert answer.status_code == 422
    assert answer.json()["error"]["details"][0]["field"] == field


async def test_a_profile_changes_only_what_is_given(person: Person) -> None:
    before = (await person.http.get("/api/profile")).json()
    change = {"locale": "de", "time_zone": "Europe/Berlin"}
    after = (await person.http.patch("/api/profile", json=change)).json()
    assert after == before | change
    assert (await person.http.patch("/api/profile", json={})).json() == after
