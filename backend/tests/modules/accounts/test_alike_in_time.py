"""TRUST 1: nor does the time that an answer takes tell whether an address has an account."""

import time
from collections.abc import Awaitable, Callable
from itertools import count
from secrets import token_hex
from statistics import median

import pytest
from httpx import AsyncClient, Response

from tests.modules.accounts.doors import PASSWORD, log_in, with_password
from tests.support.product import Product

Door = Callable[[AsyncClient, str], Awaitable[Response]]
# Few enough tries of each account that no brake bites.
PEOPLE, TRIES, ROUNDS = 8, 4, 3
# Another hash, a mail sent at once or a look-up left out is far more than this.
MOST = 1.25
_addresses = (f"198.18.{n // 250}.{n % 250}" for n in count(1))


async def sign_in(browser: AsyncClient, email: str) -> Response:
    return await log_in(browser, email, "a wrong password, surely")


async def sign_up(browser: AsyncClient, email: str) -> Response:
    body = {"email": email, "password": PASSWORD, "name": "Ada"}
    return await browser.post("/api/auth/signup", json=body)


async def forgot(browser: AsyncClient, email: str) -> Response:
    return await browser.post("/api/auth/forgot-password", json={"email": email})


async def seconds(product: Product, door: Door, email: str) -> float:
    """From a network of its own, as no brake on networks is to bite either."""
    browser = await product.browser(address=next(_addresses))
    began = time.perf_counter()
    await door(browser, email)
    return time.perf_counter() - began


async def ratio(product: Product, door: Door, known: list[str]) -> float:
    """Medians of turns: what slows this machine down slows both."""
    times: tuple[list[float], list[float]] = ([], [])
    pairs = [((0, email), (1, f"{token_hex(6)}@example.com")) for email in known]
    for turn, pair in enumerate(pairs * TRIES):
        for kind, email in pair if turn % 2 else reversed(pair):
            times[kind].append(await seconds(product, door, email))
    slower, faster = sorted(map(median, times), reverse=True)
    return slower / faster


@pytest.mark.parametrize("door", [sign_in, sign_up, forgot])
async def test_known_and_unknown_addresses_take_the_same_time(product: Product, door: Door) -> None:
    """A difference that is there shows in every round; one of chance does not."""
    ratios: list[float] = []
    while not ratios or (min(ratios) > MOST and len(ratios) < ROUNDS):
        people = [await with_password(product, await product.person()) for _ in range(PEOPLE)]
        ratios.append(await ratio(product, door, [person.email for person in people]))
    assert min(ratios) <= MOST, ratios
