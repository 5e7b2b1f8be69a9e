"""Mail that stays on this machine: one JSON file a mail, for development and tests."""

import asyncio
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TypedDict

import orjson

from vibekit.lib.clock import now
from vibekit.lib.ids import new_id
from vibekit.lib.mail.message import Message

KEPT = 200

_ADDRESS = re.compile(r"https?://[^\s<>\"']+")

# `from` is a word of Python, so this shape is written as a call.
StoredMail = TypedDict(
    "StoredMail",
    {
        "id": str,
        "to": str,
        "from": str,
        "subject": str,
        "text": str,
        "html": str,
        "links": list[str],
        "created_at": str,
    },
)


class MailboxMailer:
    """Writes mails into a folder that other processes read; the newest 200 stay."""

    def __init__(self, folder: Path, sender: str = "VibeKit <no-reply@example.com>") -> None:
        self._folder = folder
        self._sender = sender

    async def send(self, message: Message) -> None:
        await asyncio.to_thread(self._write, message)

    async def messages(self) -> list[StoredMail]:
        """All mails, newest first."""
        return await asyncio.to_thread(lambda: [_read(path) for path in self._newest_first()])

    async def find(self, mail_id: str) -> StoredMail | None:
        """One mail by its id."""
        return next((mail for mail in await self.messages() if mail["id"] == mail_id), None)

    def _write(self, message: Message) -> None:
        mail = StoredMail(
            {
                "id": str(new_id()),
                "to": message.to,
                "from": self._sender,
                "subject": message.subject,
                "text": message.text,
                "html": message.html,
                "links": links_of(message),
                "created_at": now().isoformat().replace("+00:00", "Z"),
            }
        )
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Written beside and moved in place, so that nobody reads half a mail.
        unfinished = self._folder / f"{mail['id']}.part"
        unfinished.write_bytes(orjson.dumps(mail, option=orjson.OPT_INDENT_2))
        unfinished.rename(self._folder / f"{mail['id']}.json")
        for old in list(self._newest_first())[KEPT:]:
            old.unlink(missing_ok=True)

    def _newest_first(self) -> Iterator[Path]:
        """Ids are UUIDv7: their order is that of time."""
        return iter(sorted(self._folder.glob("*.json"), reverse=True))


def _read(path: Path) -> StoredMail:
    mail: StoredMail = orjson.loads(path.read_bytes())
    return mail


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href") or ""
        if tag == "a" and _ADDRESS.fullmatch(address):
            self.found.append(address)


def links_of(message: Message) -> list[str]:
    """Every address that the reader can follow, once, in the order of the mail."""
    parser = _Links()
    parser.feed(message.html)
    return list(dict.fromkeys(parser.found + _ADDRESS.findall(message.text)))
