"""TRUST 1: nobody learns from an answer whether an address has an account."""

from collections.abc import Awaitable, Callable
from secrets import token_hex

import pytest
from httpx import AsyncClient, Response

from tests.modules.accounts.doors import PASSWORD, log_in, sign_up, verify, with_password
from tests.support.mail import mailbox, mails_to
from tests.support.product import Product
from vibekit.lib.jobs.drain import drain
from vibekit.lib.mail import MailError, Message

Door = Callable[[AsyncClient, str], Awaitable[Response]]
Work = Callable[..., object]


async def ask_for_account(browser: AsyncClient, email: str) -> Response:
    body = {"email": email, "password": PASSWORD, "name": "Ada"}
    return await browser.post("/api/auth/signup", json=body)


async def ask_for_reset(browser: AsyncClient, email: str) -> Response:
    return await browser.post("/api/auth/forgot-password", json={"email": email})


async def guess(browser: AsyncClient, email: str) -> Response:
    return await log_in(browser, email, "a wrong password, surely")


def fresh() -> str:
    return f"{token_hex(6)}@example.com"


@pytest.mark.parametrize("door", [ask_for_account, ask_for_reset, guess])
async def test_known_and_unknown_addresses_are_answered_alike(product: Product, door: Door) -> None:
    person = await with_password(product, await product.person())
    waiting = fresh()
    await sign_up(product, waiting)
    answers = [
        await door(await product.browser(), email) for email in (person.email, waiting, fresh())
    ]
    told = [
        (a.status_code, a.text.replace(a.headers["x-request-id"], ""), list(a.headers))
        for a in answers
    ]
    assert told[0] == told[1] == told[2]


async def test_mail_leaves_through_a_job_only(product: Product) -> None:
    email = fresh()
    await ask_for_account(await product.browser(), email)
    assert not [mail for mail in await mailbox(product).messages() if mail["to"] == email]
    assert len(await mails_to(product, email)) == 1


class DeadMailServer:
    """Takes nothing."""

    async def send(self, message: Message) -> None:
        raise MailError(f"nobody there to take {message.id}")


@pytest.mark.parametrize("door", [ask_for_account, ask_for_reset])
async def test_a_dead_mail_server_changes_no_answer_and_loses_no_mail(
    product: Product, door: Door
) -> None:
    person = await with_password(product, await product.person())
    assert (await door(await product.browser(), person.email)).status_code == 202
    await drain(product.services, DeadMailServer(), product.owner.state.modules)
    tries = "SELECT attempts FROM pgqueuer WHERE entrypoint LIKE 'accounts.%' AND attempts > 0"
    connection = await product.services.pool.acquire()
    waiting = await connection.fetch(tries)
    await product.services.pool.release(connection)
    assert waiting


async def test_an_account_learns_of_a_second_sign_up_by_mail(product: Product) -> None:
    person = await with_password(product, await product.person())
    shouted = person.email.replace(person.email[:12], person.email[:12].upper())
    await ask_for_account(await product.browser(), shouted)
    (mail,) = await mails_to(product, shouted)
    assert "verify-email" not in mail["text"]
    assert (await log_in(await product.browser(), person.email)).status_code == 200


async def test_the_account_gets_what_its_own_token_carried(product: Product) -> None:
    """Somebody signs an address up first; its owner's later sign-up is not touched by that."""
    email = fresh()
    attackers = await sign_up(product, email, password="attackers own password 1", name="Mallory")
    owners = await sign_up(product, email, name="Ada")
    browser = await product.browser()
    session = (await verify(browser, owners)).json()
    assert session["user"]["name"] == "Ada"
    assert (await log_in(browser, email, "attackers own password 1")).status_code == 401
    assert (await verify(browser, attackers)).status_code == 422


async def test_signing_in_before_confirming_sends_the_link_again(product: Product) -> None:
    email = fresh()
    first = await sign_up(product, email)
    browser = await product.browser()
    refused = await log_in(browser, email)
    assert (refused.status_code, refused.json()["error"]["code"]) == (401, "INVALID_CREDENTIALS")
    mails = await mails_to(product, email)
    assert len(mails) == 2
    assert first not in mails[0]["text"]


async def test_links_are_sent_again_within_limits(product: Product) -> None:
    email = fresh()
    await sign_up(product, email)
    for _ in range(8):
        await log_in(await product.browser(), email)
    assert len(await mails_to(product, email)) == 5


async def test_links_use_the_base_url_whatever_the_host(product: Product) -> None:
    email = fresh()
    browser = await product.browser(host="evil.example", **{"x-forwarded-host": "evil.example"})
    await ask_for_account(browser, email)
    (mail,) = await mails_to(product, email)
    assert all(link.startswith("http://localhost:8000/") for link in mail["links"])
    assert "evil.example" not in mail["html"] + mail["text"]


async def test_a_sign_in_costs_one_hash_in_every_case(
    product: Product, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vibekit.lib.auth import passwords  # noqa: PLC0415 -- only here

    person = await with_password(product, await product.person())
    hashes: list[str] = []

    def counted(work: Work) -> Work:
        return lambda *given: (hashes.append(given[0]), work(*given))[1]

    for name in ("verify_and_update", "hash"):
        monkeypatch.setattr(passwords._hasher, name, counted(getattr(passwords._hasher, name)))
    for email, password in ((person.email, PASSWORD), (person.email, "wrong"), (fresh(), "wrong")):
        before = len(hashes)
        await log_in(await product.browser(), email, password)
        assert len(hashes) == before + 1
