"""TRUST 6: guessing is braked by account, by network and by both, exactly, over processes."""

import asyncio
import secrets
from collections import Counter
from datetime import timedelta
from ipaddress import IPv6Address
from secrets import token_hex
from typing import TypeAlias

import asyncpg
import pytest

from tests.modules.accounts.doors import PASSWORD, log_in, verify, with_password
from tests.support.mail import mailed_token
from tests.support.product import Person, Product, running_product
from vibekit.config import Settings
from vibekit.lib.auth import credentials
from vibekit.lib.auth.brakes import Brake, release, take_try
from vibekit.lib.db.tx import Tx
from vibekit.lib.incoming import Client
from vibekit.modules.accounts import brakes

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
NEW = "another fine long password"


@pytest.fixture
async def person(product: Product) -> Person:
    return await with_password(product, await product.person())


async def guess(product: Product, email: str, times: int, *, address: str | None = None) -> None:
    """So many wrong passwords from one network, which nobody else has used."""
    address = address or str(IPv6Address(0x20010DB8 << 96 | secrets.randbits(64) << 32))
    for _ in range(times):
        browser = await product.browser(address=address)
        assert (await log_in(browser, email, "wrong")).status_code == 401


async def use_up(product: Product, address: str, tries: int) -> None:
    """Takes so many of a network's tries of passwords."""
    for _ in range(tries):
        assert await take_try(nobody(product), brakes.of_client(Client(address, ""), "password"))


def nobody(product: Product) -> Tx:
    return Tx(product.services, credentials.acting())


async def test_of_fifty_parallel_tries_ten_are_evaluated(product: Product) -> None:
    brake = Brake(token_hex(8), 10, timedelta(minutes=1))
    tries = (take_try(nobody(product), brake) for _ in range(50))
    assert Counter(await asyncio.gather(*tries)) == {True: 10, False: 40}


async def test_two_processes_count_together(settings: Settings, product: Product) -> None:
    brake = Brake(token_hex(8), 10, timedelta(minutes=1))
    async with running_product(settings) as second:
        tries = (take_try(nobody(p), brake) for p in (product, second) * 15)
        assert Counter(await asyncio.gather(*tries))[True] == 10


async def test_fifty_parallel_wrong_passwords_lock_the_account(
    product: Product, person: Person
) -> None:
    browsers = [await product.browser(address=f"198.51.100.{n}") for n in range(50)]
    answers = await asyncio.gather(*(log_in(b, person.email, "wrong") for b in browsers))
    assert {a.status_code for a in answers} == {401}
    right = await log_in(await product.browser(address="198.51.100.99"), person.email)
    wrong = await log_in(await product.browser(address="198.51.100.99"), person.email, "wrong")
    assert right.status_code == 401
    assert right.json()["error"] | {"request_id": ""} == wrong.json()["error"] | {"request_id": ""}
    assert list(right.headers) == list(wrong.headers)


async def test_the_right_password_among_few_wrong_ones_works(
    product: Product, person: Person
) -> None:
    await guess(product, person.email, 9)
    assert (await log_in(await product.browser(), person.email)).status_code == 200
    await guess(product, person.email, 9)
    assert (await log_in(await product.browser(), person.email)).status_code == 200


async def test_a_reset_gets_the_owner_back_in(product: Product, person: Person) -> None:
    await guess(product, person.email, 10)
    browser = await product.browser()
    assert (await log_in(browser, person.email)).status_code == 401
    await browser.post("/api/auth/forgot-password", json={"email": person.email})
    token = await mailed_token(product, person.email)
    body = {"token": token, "password": NEW}
    assert (await browser.post("/api/auth/reset-password", json=body)).status_code == 204
    assert (await log_in(browser, person.email, NEW)).status_code == 200


async def test_tries_come_back_with_time(
    product: Product, person: Person, owner_connection: Owner
) -> None:
    await guess(product, person.email, 10)
    await owner_connection.execute("UPDATE brakes SET full_at = full_at - interval '181 seconds'")
    assert (await log_in(await product.browser(), person.email)).status_code == 200


async def test_addresses_are_one_account_however_they_are_typed(
    product: Product, person: Person
) -> None:
    await guess(product, person.email.upper(), 10)
    assert (await log_in(await product.browser(), person.email)).status_code == 401


async def test_one_network_has_fifty_tries_over_all_accounts(product: Product) -> None:
    here = "198.51.100.200"
    await use_up(product, here, 49)
    await guess(product, f"{token_hex(6)}@example.com", 1, address=here)
    victim = await with_password(product, await product.person())
    assert (await log_in(await product.browser(address=here), victim.email)).status_code == 401
    assert (await log_in(await product.browser(), victim.email)).status_code == 200


async def test_a_network_is_not_opened_by_signing_in_to_an_account_of_ones_own(
    product: Product,
) -> None:
    brake = Brake(token_hex(8), 5, timedelta(hours=1), shared=True)
    for _ in range(5):
        assert await take_try(nobody(product), brake)
    tx = nobody(product)
    await release(tx, brake)
    await tx.commit()
    assert [await take_try(nobody(product), brake) for _ in range(2)] == [True, False]


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
    ],
)
def test_a_network_is_an_ipv4_address_or_an_ipv6_64(one: str, other: str, are_one: bool) -> None:
    first, second = (brakes.of_client(Client(address, ""), "token").key for address in (one, other))
    assert (first == second) is are_one


async def test_rotated_forwarded_addresses_lift_nothing(product: Product) -> None:
    here = "198.51.100.201"
    await use_up(product, here, 47)
    victim = await with_password(product, await product.person())
    for n, password in enumerate(["wrong", "wrong", "wrong", PASSWORD]):
        spoofed = {"x-forwarded-for": f"203.0.113.{n}", "x-real-ip": f"203.0.113.{n}"}
        browser = await product.browser(address=here, **spoofed)
        assert (await log_in(browser, victim.email, password)).status_code == 401


async def test_behind_a_trusted_proxy_the_forwarded_address_counts(settings: Settings) -> None:
    trusting = Settings.model_validate(
        {**dict(settings), "trusted_proxies": "10.0.0.0/8", "postgres_pool_size": 2}
    )
    async with running_product(trusting) as product:
        person = await with_password(product, await product.person())
        forwarded = {"x-forwarded-for": "203.0.113.9, 198.51.100.42"}
        browser = await product.browser(address="10.1.2.3", **forwarded)
        await log_in(browser, person.email)
        (newest, *_) = (await browser.get("/api/auth/sessions")).json()["data"]
        assert newest["ip_address"] == "198.51.100.42"


async def test_guesses_at_the_current_password_are_braked_too(person: Person) -> None:
    wrong = {"current_password": "wrong", "new_password": NEW}
    for _ in range(10):
        assert (await person.http.put("/api/auth/password", json=wrong)).status_code == 422
    right = {"current_password": PASSWORD, "new_password": NEW}
    refused = await person.http.put("/api/auth/password", json=right)
    assert refused.json()["error"]["details"][0]["code"] == "PASSWORD_WRONG"


async def test_guessed_tokens_are_braked(product: Product) -> None:
    here = "198.51.100.202"
    for n in range(50):
        await verify(await product.browser(address=here), f"guess-number-{n:020}")
    assert not await take_try(nobody(product), brakes.for_token(Client(here, "")))
