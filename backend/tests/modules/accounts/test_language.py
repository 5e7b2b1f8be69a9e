"""An account begins in the language and the time zone that its sign-up named."""

from secrets import token_hex

import pytest

from tests.modules.accounts.doors import PASSWORD, verify
from tests.support.mail import mailed_token, mails_to
from tests.support.product import Product

GERMAN = {"locale": "de", "time_zone": "Europe/Berlin"}
NEITHER = {"locale": "en", "time_zone": "UTC"}


def body(**more: str) -> dict[str, str]:
    email = f"{token_hex(6)}@example.com"
    return {"email": email, "password": PASSWORD, "name": "Ada", **more}


@pytest.mark.parametrize(
    ("given", "kept", "subject"),
    [(GERMAN, GERMAN, "Bestätige "), ({}, NEITHER, "Confirm"), (NEITHER, NEITHER, "Confirm")],
)
async def test_mails_and_profile_follow_the_sign_up(
    product: Product, given: dict[str, str], kept: dict[str, str], subject: str
) -> None:
    browser, asked = await product.browser(), body(**given)
    assert (await browser.post("/api/auth/signup", json=asked)).status_code == 202
    (mail,) = await mails_to(product, asked["email"])
    assert subject in mail["subject"]
    assert (await verify(browser, await mailed_token(product, asked["email"]))).is_success
    profile = (await browser.get("/api/profile")).json()
    assert {name: profile[name] for name in kept} == kept


@pytest.mark.parametrize(
    ("field", "value"),
    [("locale", "xx"), ("time_zone", "Mars/Olympus"), ("time_zone", "U" * 65), ("locale", "")],
)
async def test_what_nobody_knows_is_refused(product: Product, field: str, value: str) -> None:
    answer = await (await product.browser()).post("/api/auth/signup", json=body(**{field: value}))
    assert answer.status_code == 422
    assert [each["field"] for each in answer.json()["error"]["details"]] == [f"body.{field}"]
