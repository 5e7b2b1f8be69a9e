import asyncio
import stat
from pathlib import Path

from vibekit.lib.mail import MailboxMailer, Message
from vibekit.lib.mail.mailbox import KEPT


async def test_mails_are_kept_newest_first(tmp_path: Path) -> None:
    mailbox = MailboxMailer(tmp_path / "mailbox")
    for number in range(3):
        text = f"see https://a.example/{number}?x=1&y=2 and https://b.example"
        await mailbox.send(Message("a@b.example", f"Mail {number}", "<p>h</p>", text))
    mails = await mailbox.messages()
    newest = mails[0]
    assert [mail["subject"] for mail in mails] == ["Mail 2", "Mail 1", "Mail 0"]
    assert newest["links"] == ["https://a.example/2?x=1&y=2", "https://b.example"]
    assert newest["created_at"].endswith("Z")
    assert await mailbox.find(newest["id"]) == newest
    assert await mailbox.find("../../etc/passwd") is None


async def test_an_empty_mailbox_has_no_mails(tmp_path: Path) -> None:
    assert await MailboxMailer(tmp_path / "nothing").messages() == []


async def test_only_the_newest_stay_and_only_we_read_them(tmp_path: Path) -> None:
    mailbox = MailboxMailer(tmp_path / "mailbox")
    for number in range(KEPT + 5):
        await mailbox.send(Message("a@b.example", str(number), "<p>h</p>", "t"))
    assert len(await mailbox.messages()) == KEPT
    assert stat.S_IMODE((tmp_path / "mailbox").stat().st_mode) == 0o700


async def test_a_reader_never_meets_half_a_mail(tmp_path: Path) -> None:
    mailbox = MailboxMailer(tmp_path)
    message = Message("a@b.example", "s", "<p>h</p>", "t" * 99_999)
    sending = asyncio.gather(*(mailbox.send(message) for _ in range(30)))
    while not sending.done():
        for mail in await mailbox.messages():
            assert len(mail["text"]) == 99_999
    await sending
