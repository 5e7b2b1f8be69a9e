"""TRUST 3: mailed tokens have one purpose, one use and an end."""

import asyncio
from secrets import token_hex
from typing import TypeAlias

import asyncpg
import pytest
from httpx import Response

from tests.modules.accounts.doors import log_in, sign_up, verify, with_password
from tests.support.mail import mailed_token, mails_to
from tests.support.product import Person, Product
from vibekit.lib.crypto import hash_token

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
NEW = "another fine long password"


async def person_with_reset(product: Product) -> tuple[Person, str]:
    """Somebody who has asked for a new password, and the token that was mailed."""
    person = await with_password(product, await product.person())
    await person.http.post("/api/auth/forgot-password", json={"email": person.email})
    return person, await mailed_token(product, person.email)


async def reset(product: Product, token: str, password: str = NEW) -> Response:
    body = {"token": token, "password": password}
    return await (await product.browser()).post("/api/auth/reset-password", json=body)


def is_dead(answer: Response) -> bool:
    error = answer.json()["error"]
    return (answer.status_code, error["details"][0]["code"]) == (422, "TOKEN_INVALID")


async def test_ten_parallel_confirmations_make_one_account(product: Product) -> None:
    token = await sign_up(product, f"{token_hex(6)}@example.com")
    browsers = [await product.browser() for _ in range(10)]
    answers = await asyncio.gather(*(verify(browser, token) for browser in browsers))
    assert sorted(a.status_code for a in answers) == [200] + [422] * 9
    assert all(is_dead(a) for a in answers if a.status_code != 200)


async def test_ten_parallel_resets_set_one_password(product: Product) -> None:
    person, token = await person_with_reset(product)
    passwords = [f"{n} another fine long password" for n in range(10)]
    answers = await asyncio.gather(*(reset(product, token, p) for p in passwords))
    assert sorted(a.status_code for a in answers) == [204] + [422] * 9
    (winner,) = (p for p, a in zip(passwords, answers, strict=True) if a.status_code == 204)
    assert (await log_in(await product.browser(), person.email, winner)).status_code == 200


async def test_a_token_is_good_for_one_purpose(product: Product) -> None:
    confirmation = await sign_up(product, f"{token_hex(6)}@example.com")
    assert is_dead(await reset(product, confirmation))
    _, token = await person_with_reset(product)
    assert is_dead(await verify(await product.browser(), token))
    assert (await reset(product, token)).status_code == 204


async def test_a_new_token_kills_the_one_before(product: Product) -> None:
    person, first = await person_with_reset(product)
    await person.http.post("/api/auth/forgot-password", json={"email": person.email})
    second = await mailed_token(product, person.email)
    assert is_dead(await reset(product, first))
    assert (await reset(product, second)).status_code == 204


@pytest.mark.parametrize(
    ("minutes", "works"), [pytest.param(14, True, id="14"), pytest.param(15, False, id="15")]
)
async def test_a_token_lives_for_fifteen_minutes(
    product: Product, owner_connection: Owner, minutes: int, works: bool
) -> None:
    _, token = await person_with_reset(product)
    older = (
        "UPDATE mailed_tokens SET expires_at = expires_at - make_interval(mins => $1) "
        "WHERE token_hash = $2"
    )
    await owner_connection.execute(older, minutes, hash_token(token))
    assert (await reset(product, token)).status_code == (204 if works else 422)


async def test_a_changed_password_kills_waiting_tokens(product: Product) -> None:
    person, token = await person_with_reset(product)
    body = {"current_password": "purple elephants paint quietly", "new_password": NEW}
    assert (await person.http.put("/api/auth/password", json=body)).status_code == 204
    assert is_dead(await reset(product, token))


async def test_a_refused_password_leaves_the_token_alive(product: Product) -> None:
    _, token = await person_with_reset(product)
    refused = await reset(product, token, "aaaaaaaaaaaaaaaa")
    assert refused.json()["error"]["details"][0]["code"] == "PASSWORD_TOO_COMMON"
    assert (await reset(product, token)).status_code == 204


async def test_only_the_hash_of_a_token_is_stored(
    product: Product, owner_connection: Owner
) -> None:
    _, token = await person_with_reset(product)
    assert len(token) >= 43  # 256 bits
    for table in ("mailed_tokens", "pgqueuer", "pgqueuer_log"):
        rows = await owner_connection.fetch(f"SELECT t::text AS row FROM {table} t")  # noqa: S608 -- as listed
        assert not any(token in row["row"] for row in rows)
    found = "SELECT count(*) FROM mailed_tokens WHERE token_hash = $1"
    assert await owner_connection.fetchval(found, hash_token(token)) == 1


async def test_no_job_carries_an_address_or_a_secret(
    product: Product, owner_connection: Owner
) -> None:
    person = await with_password(product, await product.person())
    await person.http.post("/api/auth/forgot-password", json={"email": person.email})
    payloads = await owner_connection.fetch("SELECT payload FROM pgqueuer")
    assert not any(person.email.encode() in (row["payload"] or b"") for row in payloads)


async def test_the_owner_is_told_of_a_new_password(product: Product) -> None:
    person, token = await person_with_reset(product)
    await reset(product, token)
    mails = await mails_to(product, person.email)
    assert len(mails) == 2
    assert "token=" not in mails[0]["text"]


@pytest.mark.parametrize("token", ["x" * 43, "a" * 20])
async def test_a_made_up_token_is_dead(product: Product, token: str) -> None:
    assert is_dead(await reset(product, token))
    assert is_dead(await verify(await product.browser(), token))
