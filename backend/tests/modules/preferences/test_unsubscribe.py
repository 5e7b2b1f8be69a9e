"""One click in a mail, or in the mail program, ends such mails (RFC 8058)."""

from uuid import UUID

import pytest
from httpx import AsyncClient, Response

from tests.modules.preferences.test_preferences import change, preferences
from tests.support.product import Person, Product
from vibekit.lib.ids import new_id
from vibekit.modules.preferences.service.unsubscribe import Mailing, unsubscribe_links

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def link(product: Product, user_id: UUID, mailing: Mailing, topic: str = "*") -> str:
    return unsubscribe_links(product.services, user_id, mailing, topic).one_click


@pytest.fixture
async def mail_program(product: Product) -> AsyncClient:
    """It sends neither cookie nor origin, and a form."""
    browser = await product.browser()
    del browser.headers["Origin"]
    return browser


@pytest.fixture
async def reader(product: Product) -> Person:
    person = await product.person()
    await change(person, notifications={"notes": {"email": True}, "members": {"email": True}})
    return person


async def click(mail_program: AsyncClient, address: str) -> Response:
    return await mail_program.post(address, data=ONE_CLICK)


async def test_mails_of_a_topic_end_and_no_others(
    product: Product, mail_program: AsyncClient, reader: Person
) -> None:
    for _ in range(2):
        answer = await click(mail_program, link(product, reader.id, "email", "notes"))
        assert answer.status_code == 204
    found = (await preferences(reader))["notifications"]
    assert found["notes"] == {"in_app": True, "email": False, "digest": True}
    assert found["members"]["email"] is True


async def test_digests_end_for_topics_that_come_later_as_well(
    product: Product, mail_program: AsyncClient, reader: Person
) -> None:
    await change(reader, notifications={"notes": {"digest": True}})
    await click(mail_program, link(product, reader.id, "digest"))
    found = (await preferences(reader))["notifications"]
    assert {each["digest"] for each in found.values()} == {False}
    assert found["notes"]["email"] is True
    found = await change(reader, notifications={"notes": {"digest": True}})
    assert found["notifications"]["notes"]["digest"] is True
    assert found["notifications"]["members"]["digest"] is False


async def test_a_link_that_is_not_ours_is_refused(
    product: Product, mail_program: AsyncClient, reader: Person
) -> None:
    forged = product.services.keyring.sign("cursor/pages", reader.id.bytes + b"digest/*")
    answer = await click(mail_program, f"/api/unsubscribe?token={forged}")
    (detail,) = answer.json()["error"]["details"]
    assert (answer.status_code, detail["code"]) == (422, "TOKEN_INVALID")
    assert (await preferences(reader))["notifications"]["notes"]["digest"] is True


async def test_an_account_that_is_gone_is_no_error(
    product: Product, mail_program: AsyncClient
) -> None:
    answer = await click(mail_program, link(product, new_id(), "digest"))
    assert answer.status_code == 204


async def test_a_foreign_page_cannot_do_it(product: Product, reader: Person) -> None:
    browser = await product.browser(Origin="https://evil.example")
    answer = await browser.post(link(product, reader.id, "email", "notes"))
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "CSRF_FAILED")
