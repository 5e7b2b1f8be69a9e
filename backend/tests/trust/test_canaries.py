"""TRUST 24: what is secret is typed in everywhere, and found in no log line and no error."""

import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from secrets import token_hex, token_urlsafe

import asyncpg
import pytest
from httpx import AsyncClient, Response

from tests.example import queries
from tests.modules.accounts.doors import sign_up, verify
from tests.support.mail import mailed_token
from tests.support.product import Product, running_product
from vibekit.config import Settings
from vibekit.lib.auth import credentials
from vibekit.lib.clock import now
from vibekit.lib.db.session import orm_session
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.models import EventRow
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.drain import drain
from vibekit.lib.mail import MailError, Message
from vibekit.lib.observability.log import configure_logging, describe

CANARY = "canary-" + token_hex(12)
NEW = "canary-" + token_hex(13)


@pytest.fixture
def everything_logged() -> Iterator[None]:
    """Every line that any part of the process can write."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    configure_logging("debug")
    logging.getLogger("httpx").setLevel("WARNING")  # the tests' browser is no part of us
    yield
    configure_logging("info")
    root.handlers[:], root.level = handlers, level


@pytest.fixture
async def talkative(
    settings: Settings,
    everything_logged: None,  # noqa: ARG001 -- has to be there first
) -> AsyncIterator[Product]:
    own = settings.model_copy(update={"log_level": "debug", "postgres_pool_size": 2})
    async with running_product(own) as product:
        yield product


@dataclass
class Nest:
    """What was answered with an error, and what must not be found in it."""

    errors: list[str] = field(default_factory=list[str])
    secrets: list[str] = field(default_factory=lambda: [CANARY, NEW])

    async def see(self, answer: Response) -> None:
        if answer.status_code >= 400:
            self.errors += [answer.text, *answer.headers.values()]


async def type_it_in_everywhere(browser: AsyncClient, email: str) -> None:
    """Into every door, as it is meant and as it is not."""
    bodies = [
        {"email": email, "password": CANARY},
        {"email": email, "password": CANARY, "name": "\n", "secret": CANARY},
        {"token": CANARY, "password": "short"},
        {"token": CANARY + "x" * 300},
        {"current_password": CANARY, "new_password": CANARY, "organization_id": CANARY},
        {CANARY: 1},
    ]
    for path in ("signup", "login", "verify-email", "reset-password", "forgot-password"):
        for body in bodies:
            await browser.post(f"/api/auth/{path}", json=body)
        await browser.post(f"/api/auth/{path}", content=f'{{"password": "{CANARY}'.encode())
    for body in bodies:
        await browser.put("/api/auth/password", json=body)
        await browser.patch("/api/profile", json=body)
    await browser.get("/api/notes", params={"cursor": CANARY, "limit": CANARY})
    await browser.get(f"/api/notes/{CANARY}")
    await browser.get(f"/api/{CANARY}", headers={"Authorization": f"Bearer {CANARY}"})
    await browser.post("/api/notes", json={"title": CANARY, "reply_to": CANARY})


class TalkativeServer:
    """Repeats in its refusal all that it was given."""

    async def send(self, message: Message) -> None:
        raise MailError("refused") from RuntimeError(f"550 no such user ({message.id})")


async def test_no_secret_is_logged_or_answered(
    talkative: Product, capfd: pytest.CaptureFixture[str]
) -> None:
    nest, email = Nest(), f"{token_hex(6)}@example.com"
    confirmation = await sign_up(talkative, email, password=CANARY)
    browser = await talkative.browser()
    browser.event_hooks["response"].append(nest.see)
    await verify(browser, confirmation)
    cookie = browser.cookies["vibekit_session"]
    await type_it_in_everywhere(browser, email)
    await browser.post("/api/auth/forgot-password", json={"email": email})
    await drain(talkative.services, TalkativeServer(), talkative.owner.state.modules)
    await browser.post("/api/auth/forgot-password", json={"email": email})
    token = await mailed_token(talkative, email)
    await browser.post("/api/auth/reset-password", json={"token": token, "password": NEW})
    await browser.post("/api/auth/reset-password", json={"token": token, "password": NEW})
    await browser.get("/api/profile")

    logged = "".join(capfd.readouterr())
    assert "/api/auth/login" in logged
    assert len(nest.errors) > 50
    for secret in (*nest.secrets, cookie, token, confirmation):
        assert secret not in logged.replace(f"/api/{CANARY}", "").replace(f"/notes/{CANARY}", "")
        assert not [text for text in nest.errors if secret in text and f"body.{secret}" not in text]


async def test_an_error_inside_tells_nothing_outside(
    talkative: Product, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from vibekit.modules.accounts.service import profile  # noqa: PLC0415 -- the one that breaks

    def broken(*_: object) -> None:
        password = CANARY  # a local variable, as a traceback with variables would show it
        raise RuntimeError(f"of {len(password)} letters")

    monkeypatch.setattr(profile, "_profile", broken)
    person = await talkative.person()
    answer = await person.http.get("/api/profile")
    assert answer.status_code == 500
    assert "letters" not in answer.text
    logged = "".join(capfd.readouterr())
    assert answer.json()["error"]["request_id"] in logged
    assert "RuntimeError: of 31 letters" in logged
    assert CANARY not in logged


async def test_what_the_driver_refuses_is_told_without_values(product: Product) -> None:
    tx = Tx(product.services, credentials.acting())
    with pytest.raises(asyncpg.DataError) as caught:
        await tx.first(queries.note(), id=CANARY)
    assert CANARY not in describe(caught.value)


@pytest.mark.parametrize("through_orm", [False, True])
async def test_what_postgresql_refuses_is_told_without_values(
    product: Product, through_orm: bool
) -> None:
    owner = await product.owner_of()
    tx = Tx(product.services, credentials.acting(organization=owner.organization_id))
    moment, secret = now(), token_urlsafe()
    row = {"id": new_id(), "subject_id": new_id(), "data": {"secret": secret}, "actor_id": None}
    row |= {"type": "x", "version": 1, "actor_type": "system", "subject_type": "x"}
    try:
        with pytest.raises(Exception, match="pk_events") as caught:  # noqa: PT012 -- two ways to one error
            tx.insert(EventRow, **row, occurred_at=moment)
            if through_orm:
                async with orm_session(tx) as session:
                    row["organization_id"] = owner.organization_id
                    session.add(EventRow(**row, occurred_at=moment))
            else:
                tx.insert(EventRow, **row, occurred_at=moment)
                await tx.commit()
    finally:
        await tx.close()
    told = describe(caught.value)
    assert secret not in told
    assert str(row["id"]) not in told
