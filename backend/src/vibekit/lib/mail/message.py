"""A mail, and the bytes that a mail server is given."""

import re
from dataclasses import dataclass, field
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from email.utils import format_datetime, parseaddr

import idna

from vibekit.lib.clock import now
from vibekit.lib.ids import new_id

# What would end an address, quote it or begin another one has no place in one.
_ONE_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\]+")


class _OneAddress(UnstructuredHeader, BaseHeader):
    """A long address in one piece; Python's own class would make words of it that nobody reads."""

    def fold(self, *, policy: Policy) -> str:
        return f"List-Unsubscribe: {self}{policy.linesep}"


_headers = HeaderRegistry()
_headers.map_to_type("list-unsubscribe", _OneAddress)
_POLICY = SMTP.clone(header_factory=_headers)


@dataclass(frozen=True, slots=True)
class Message:
    """One mail to one person. The same message sent again is the same mail, by its `id`.

    `unsubscribe` is where a POST ends such mails: every mail has it that nobody has asked for by an
    action of their own.
    """

    to: str
    subject: str
    html: str
    text: str
    unsubscribe: str | None = None
    id: str = field(default_factory=lambda: new_id().hex)

    def mime(self, sender: str) -> EmailMessage:
        """Text and HTML; no value can add a header. Raises ValueError where `to` is no address."""
        name, address = parseaddr(sender)
        mime = EmailMessage(_POLICY)
        mime["From"] = _address(address, name)
        mime["To"] = _address(self.to)
        mime["Subject"] = one_line(self.subject)
        mime["Date"] = format_datetime(now())
        mime["Message-ID"] = f"<{self.id}@{_ascii_domain(address.rpartition('@')[2])}>"
        # Asks robots not to answer (RFC 3834).
        mime["Auto-Submitted"] = "auto-generated"
        if self.unsubscribe is not None:
            # One click, without a page to be read (RFC 8058).
            mime["List-Unsubscribe"] = f"<{self.unsubscribe}>"
            mime["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        mime.set_content(self.text)
        mime.add_alternative(self.html, subtype="html")
        return mime


def one_line(text: str) -> str:
    """The text without line ends and other controls."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _address(address: str, name: str = "") -> Address:
    if not _ONE_ADDRESS.fullmatch(address):
        raise ValueError("not one mail address")
    local, _, domain = address.rpartition("@")
    return Address(one_line(name), local, _ascii_domain(domain))


def _ascii_domain(domain: str) -> str:
    return domain if domain.isascii() else idna.encode(domain, uts46=True).decode("ascii")
