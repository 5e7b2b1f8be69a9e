"""Mail through a mail server."""

import ssl
from urllib.parse import parse_qs, unquote, urlsplit

import aiosmtplib

from vibekit.lib.mail.mailer import MailError
from vibekit.lib.mail.message import Message

# How `?tls=` is said: demanded, used where offered, or off.
_START_TLS = {"starttls": True, "auto": None, "none": False}


class SmtpMailer:
    """Sends by `smtp://user:password@host:port?tls=starttls` or `smtps://`, a connection a mail."""

    def __init__(
        self,
        url: str,
        sender: str,
        *,
        timeout: float = 10.0,
        tls_context: ssl.SSLContext | None = None,
    ) -> None:
        parts = urlsplit(url)
        tls = parse_qs(parts.query).get("tls", ["auto"])[0]
        if tls not in _START_TLS:
            raise ValueError(f"tls={tls} in SMTP_URL; write starttls, auto or none")
        self._sender = sender
        self._timeout = timeout
        self._tls_context = tls_context
        self._host, self._port = parts.hostname, parts.port
        self._username = unquote(parts.username) if parts.username else None
        self._password = unquote(parts.password) if parts.password else None
        self._use_tls = parts.scheme == "smtps"
        self._start_tls = False if self._use_tls else _START_TLS[tls]

    async def send(self, message: Message) -> None:
        try:
            mime = message.mime(self._sender)
        except ValueError as error:
            raise MailError("no address to send to", permanent=True) from error
        try:
            await aiosmtplib.send(
                mime,
                hostname=self._host,
                port=self._port,
                username=self._username,
                password=self._password,
                use_tls=self._use_tls,
                start_tls=self._start_tls,
                tls_context=self._tls_context,
                timeout=self._timeout,
            )
        except (aiosmtplib.SMTPException, OSError) as error:
            raise MailError(type(error).__name__, permanent=_is_permanent(error)) from error


def _is_permanent(error: Exception) -> bool:
    """Only the refusal of this recipient or this content will not mend by itself."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        return all(500 <= refusal.code < 600 for refusal in error.recipients)
    if isinstance(error, aiosmtplib.SMTPDataError):
        return 500 <= error.code < 600
    return False
