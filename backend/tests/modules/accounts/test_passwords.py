"""TRUST 2: which passwords are taken, how they are kept, and that hashing holds nobody up."""

import asyncio
import threading
import time
from secrets import token_hex
from typing import Any

import asyncpg
import pytest
from argon2 import PasswordHasher, extract_parameters
from httpx import Response

from tests.modules.accounts.doors import PASSWORD, log_in, sign_up, verify, with_password
from tests.support.product import Product
from vibekit.lib.auth.passwords import HASHING, refuse_weak, verify_password

NAME = "Margarethe Hohenzollern"


def codes(answer: Response) -> list[str]:
    """What is said of each wrong field."""
    error: dict[str, Any] = answer.json().get("error", {})
    return [detail["code"] for detail in error.get("details", [])]


async def ask(
    product: Product, password: str, *, email: str | None = None
) -> tuple[int, list[str]]:
    body = {
        "email": email or f"{token_hex(6)}@example.com",
        "password": password,
        "name": NAME,
    }
    answer = await (await product.browser()).post("/api/auth/signup", json=body)
    return answer.status_code, codes(answer)


@pytest.mark.parametrize(
    "password",
    [
        "correcthorsebatterystaple",
        "four words, one comma",
        "   leading and trailing blanks   ",
        "ünïcödé pässwörd with 🐘",
        "lettersonlynodigitsnosymbols but long",
        "x7#Kq9!mPz2$",
        token_hex(128),
    ],
)
async def test_taken(product: Product, password: str) -> None:
    assert await ask(product, password) == (202, [])


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("x7#Kq9!mPz2", "PASSWORD_TOO_SHORT"),
        ("aaaaaaaaaaaaaaaa", "PASSWORD_TOO_COMMON"),
        ("password123456", "PASSWORD_TOO_COMMON"),
        ("qwertyuiopasdf", "PASSWORD_TOO_COMMON"),
        ("123456789012345", "PASSWORD_TOO_COMMON"),
        ("iloveyouiloveyou", "PASSWORD_TOO_COMMON"),
        (NAME, "PASSWORD_TOO_COMMON"),
        ("margarethehohenzollern", "PASSWORD_TOO_COMMON"),
        ("Hohenzollern1", "PASSWORD_TOO_COMMON"),
        ("owner.of.this@example.com", "PASSWORD_TOO_COMMON"),
        (token_hex(128) + "x", "STRING_TOO_LONG"),
    ],
)
async def test_refused(product: Product, password: str, code: str) -> None:
    assert await ask(product, password, email="owner.of.this@example.com") == (422, [code])


async def test_the_organizations_name_is_refused(product: Product) -> None:
    owner = await with_password(product, await product.owner_of("Zwickmühlenwerke"))
    body = {"current_password": PASSWORD, "new_password": "Zwickmühlenwerke1"}
    answer = await owner.http.put("/api/auth/password", json=body)
    assert codes(answer) == ["PASSWORD_TOO_COMMON"]


async def test_it_is_compared_whole(product: Product) -> None:
    email, password = f"{token_hex(6)}@example.com", token_hex(64)
    browser = await product.browser()
    await verify(browser, await sign_up(product, email, password=password))
    assert (await log_in(browser, email, password[:-1])).status_code == 401
    assert (await log_in(browser, email, password[:72])).status_code == 401
    assert (await log_in(browser, email, password)).status_code == 200


async def test_it_is_kept_as_argon2id_at_owasps_minimum_or_above(
    product: Product, owner_connection: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    person = await with_password(product, await product.person())
    query = "SELECT hash FROM passwords WHERE user_id = $1"
    kept = extract_parameters(await owner_connection.fetchval(query, person.id))
    assert (kept.type.name, kept.hash_len >= 32) == ("ID", True)
    assert kept.memory_cost >= 19_456
    assert kept.time_cost >= 2


async def test_a_weaker_hash_is_replaced_at_sign_in(
    product: Product, owner_connection: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    person = await with_password(product, await product.person())
    weak = PasswordHasher(time_cost=1, memory_cost=8_192, parallelism=1).hash(PASSWORD)
    await owner_connection.execute(
        "UPDATE passwords SET hash = $1 WHERE user_id = $2", weak, person.id
    )
    assert (await log_in(await product.browser(), person.email)).status_code == 200
    query = "SELECT hash FROM passwords WHERE user_id = $1"
    assert "m=19456,t=2" in await owner_connection.fetchval(query, person.id)
    assert (await log_in(await product.browser(), person.email)).status_code == 200


async def test_hashing_never_holds_the_event_loop_up() -> None:
    hashing, turns = asyncio.gather(*(verify_password("wrong", None) for _ in range(20))), 0
    while not hashing.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert turns > 40


async def test_more_hashes_than_fit_are_refused_at_once() -> None:
    from vibekit.lib.errors import ServiceUnavailable  # noqa: PLC0415 -- only here

    asked = (verify_password("wrong", None) for _ in range(100))
    answers = await asyncio.gather(*asked, return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, ServiceUnavailable)]
    assert 0 < len(refused) < 100


async def test_a_password_that_is_long_to_judge_costs_little() -> None:
    """Every sign of it may stand for a letter: judged whole, it took seconds."""
    await refuse_weak(PASSWORD, field="password")  # loads the word lists
    before = time.process_time()
    await refuse_weak(('4@8({[<369|!1|!1$5+7%2"*4' * 3)[:72], field="password")
    assert time.process_time() - before < 0.5


async def test_a_password_that_is_replaced_while_it_is_compared_opens_nothing(
    product: Product, owner_connection: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    """TRUST 4: a reset that ends all sessions leaves none that began with the old password."""
    person = await with_password(product, await product.person())
    hold = threading.Event()
    busy = [asyncio.create_task(HASHING.do(hold.wait)) for _ in range(2)]
    try:
        late = asyncio.create_task(log_in(await product.browser(), person.email))
        while HASHING.waiting < 3:  # noqa: ASYNC110 -- nothing tells of it
            await asyncio.sleep(0.005)
        await owner_connection.execute(
            "UPDATE passwords SET hash = 'another' WHERE user_id = $1", person.id
        )
    finally:
        hold.set()
    await asyncio.gather(*busy)
    assert (await late).status_code == 401
