from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from vibekit.dev.mailbox import mailbox_router
from vibekit.lib.errors import NotFound
from vibekit.lib.mail import MailboxMailer, Message

NASTY = "<head></head><script>alert(1)</script><a href='https://a.example/x'>x</a>"


@pytest.fixture
def mailbox(tmp_path: Path) -> MailboxMailer:
    return MailboxMailer(tmp_path)


@pytest.fixture
async def client(mailbox: MailboxMailer) -> AsyncIterator[AsyncClient]:
    app = FastAPI()
    app.include_router(mailbox_router(mailbox))
    async with AsyncClient(transport=ASGITransport(app), base_url="http://localhost") as client:
        yield client


async def test_the_list_has_what_the_contract_says(
    client: AsyncClient, mailbox: MailboxMailer
) -> None:
    await mailbox.send(Message("ada@example.com", "Hi", NASTY, "see https://a.example/y"))
    [mail] = (await client.get("/dev/mailbox/messages")).json()["data"]
    fields = {"id", "to", "from", "subject", "text", "html", "links", "created_at"}
    assert mail.keys() == fields
    assert mail["links"] == ["https://a.example/x", "https://a.example/y"]


async def test_an_empty_mailbox_says_what_to_do(client: AsyncClient) -> None:
    assert "No mail yet" in (await client.get("/dev/mailbox")).text


async def test_the_page_shows_the_newest_or_the_chosen_mail(
    client: AsyncClient, mailbox: MailboxMailer
) -> None:
    for number in range(2):
        await mailbox.send(Message("a@b.example", f"<Mail {number}>", NASTY, "t"))
    assert "<h2>&lt;Mail 1&gt;</h2>" in (await client.get("/dev/mailbox")).text
    oldest = (await mailbox.messages())[-1]["id"]
    chosen = await client.get("/dev/mailbox", params={"id": oldest})
    assert "<h2>&lt;Mail 0&gt;</h2>" in chosen.text
    assert 'aria-current="true"' in chosen.text
    assert "<script>" not in chosen.text
    gone = await client.get("/dev/mailbox", params={"id": "gone"})
    assert "This mail is gone" in gone.text


async def test_a_mail_is_shown_where_it_can_do_nothing(
    client: AsyncClient, mailbox: MailboxMailer
) -> None:
    await mailbox.send(Message("a@b.example", "s", NASTY, "t"))
    [mail] = await mailbox.messages()
    shown = await client.get(f"/dev/mailbox/messages/{mail['id']}/html")
    policy = shown.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy
    assert "sandbox" in policy
    assert '<base target="_blank">' in shown.text


async def test_an_unknown_mail_is_not_found(client: AsyncClient) -> None:
    with pytest.raises(NotFound):
        await client.get("/dev/mailbox/messages/x/html")
