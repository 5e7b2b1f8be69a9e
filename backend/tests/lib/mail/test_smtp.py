"""Mail against a real mail server."""

import asyncio
import datetime as dt
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from vibekit.config import Settings
from vibekit.lib.mail import MailboxMailer, MailError, Message, SmtpMailer, mailer_from

Start = Callable[..., Awaitable[int]]
SENDER = "Acme <no-reply@acme.example>"
ONE_CLICK = f"https://acme.example/api/unsubscribe?token={'aB3_' * 20}"
MESSAGE = Message("ada@example.com", "Grüße", "<p>Hällo</p>", "Hällo")


class Inbox:
    """Keeps what it is given, and answers as it is told to."""

    def __init__(self) -> None:
        self.mails: list[Envelope] = []
        self.secure: list[bool] = []
        self.answer = "250 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.mails.append(envelope)
        self.secure.append(session.ssl is not None)
        return self.answer

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        if address.startswith("nobody"):
            return "550 no such person"
        envelope.rcpt_tos.append(address)
        return "250 OK"


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def start(inbox: Inbox) -> AsyncIterator[Start]:
    servers: list[asyncio.Server] = []

    async def run(**options: Any) -> int:  # noqa: ANN401 - whatever aiosmtpd takes
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(inbox, **options), "127.0.0.1", 0)
        servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    yield run
    for server in servers:
        server.close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    signed = (
        builder.not_valid_before(now)
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return path


def server_context(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


async def test_a_mail_arrives_with_both_parts(inbox: Inbox, start: Start) -> None:
    await SmtpMailer(f"smtp://127.0.0.1:{await start()}", SENDER).send(MESSAGE)
    [mail] = inbox.mails
    assert (mail.mail_from, mail.rcpt_tos) == ("no-reply@acme.example", ["ada@example.com"])
    assert isinstance(mail.content, bytes)
    assert b"Subject: =?utf-8?" in mail.content
    assert mail.content.count(b"Content-Type: text/") == 2


async def test_the_way_to_unsubscribe_arrives_as_it_is(inbox: Inbox, start: Start) -> None:
    """RFC 8058: two fields, which no program reads when they are encoded or taken apart."""
    mailer = SmtpMailer(f"smtp://127.0.0.1:{await start()}", SENDER)
    await mailer.send(replace(MESSAGE, unsubscribe=ONE_CLICK))
    content = inbox.mails[0].content
    assert isinstance(content, bytes)
    lines = content.decode().split("\r\n")
    assert f"List-Unsubscribe: <{ONE_CLICK}>" in lines
    assert "List-Unsubscribe-Post: List-Unsubscribe=One-Click" in lines


async def test_starttls_is_used_when_demanded(
    inbox: Inbox, start: Start, certificate: Path
) -> None:
    port = await start(tls_context=server_context(certificate))
    trusting = ssl.create_default_context(cafile=certificate)
    url = f"smtp://localhost:{port}?tls=starttls"
    await SmtpMailer(url, SENDER, tls_context=trusting).send(MESSAGE)
    assert inbox.secure == [True]


async def test_a_demand_for_starttls_is_never_dropped(inbox: Inbox, start: Start) -> None:
    with pytest.raises(MailError):
        await SmtpMailer(f"smtp://127.0.0.1:{await start()}?tls=starttls", SENDER).send(MESSAGE)
    assert inbox.mails == []


async def test_a_certificate_that_nobody_vouches_for_is_refused(
    inbox: Inbox, start: Start, certificate: Path
) -> None:
    port = await start(tls_context=server_context(certificate))
    with pytest.raises(MailError):
        await SmtpMailer(f"smtp://localhost:{port}?tls=starttls", SENDER).send(MESSAGE)
    assert inbox.mails == []


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
async def test_name_and_password_are_taken_from_the_address(inbox: Inbox, start: Start) -> None:
    def authenticate(*parts: object) -> AuthResult:
        return AuthResult(success=parts[-1] == LoginPassword(b"us/er", b"p@ss"), handled=False)

    port = await start(authenticator=authenticate, auth_required=True, auth_require_tls=False)
    await SmtpMailer(f"smtp://us%2Fer:p%40ss@127.0.0.1:{port}", SENDER).send(MESSAGE)
    assert len(inbox.mails) == 1
    with pytest.raises(MailError) as caught:
        await SmtpMailer(f"smtp://us%2Fer:wrong@127.0.0.1:{port}", SENDER).send(MESSAGE)
    assert "wrong" not in str(caught.value)


async def test_a_refused_recipient_is_for_good(start: Start) -> None:
    message = Message("nobody@example.com", "s", "<p>h</p>", "t")
    with pytest.raises(MailError) as caught:
        await SmtpMailer(f"smtp://127.0.0.1:{await start()}", SENDER).send(message)
    assert caught.value.permanent


@pytest.mark.parametrize(("answer", "permanent"), [("451 later", False), ("554 spam", True)])
async def test_a_server_says_whether_to_try_again(
    inbox: Inbox, start: Start, answer: str, *, permanent: bool
) -> None:
    inbox.answer = answer
    with pytest.raises(MailError) as caught:
        await SmtpMailer(f"smtp://127.0.0.1:{await start()}", SENDER).send(MESSAGE)
    assert caught.value.permanent is permanent


async def test_a_server_that_is_not_there_is_tried_again(free_port: int) -> None:
    with pytest.raises(MailError) as caught:
        await SmtpMailer(f"smtp://127.0.0.1:{free_port}", SENDER).send(MESSAGE)
    assert not caught.value.permanent


def test_a_tls_word_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="starttls"):
        SmtpMailer("smtp://mail.example?tls=maybe", SENDER)


def test_the_settings_choose_the_mailer(tmp_path: Path) -> None:
    given: dict[str, object] = {
        "environment": "test",
        "postgres_url": "postgresql://app:secret@localhost/vibekit",
        "secret_keys": ("k" * 40,),
        "data_folder": tmp_path,
    }
    assert isinstance(mailer_from(Settings.model_validate(given)), MailboxMailer)
    served = Settings.model_validate({**given, "smtp_url": "smtp://mail.example"})
    assert isinstance(mailer_from(served), SmtpMailer)


async def test_what_is_no_address_is_never_sent_to(inbox: Inbox, start: Start) -> None:
    message = Message("a@b.example, c@d.example", "s", "<p>h</p>", "t")
    with pytest.raises(MailError) as caught:
        await SmtpMailer(f"smtp://127.0.0.1:{await start()}", SENDER).send(message)
    assert caught.value.permanent
    assert inbox.mails == []
