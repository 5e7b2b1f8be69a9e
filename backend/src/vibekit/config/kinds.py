"""The kinds of values that settings have: how each is written, and what makes one wrong."""

from collections.abc import Iterable
from email.utils import parseaddr
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator, BeforeValidator, SecretStr
from pydantic_settings import NoDecode

# Every secret that `vibekit dev` makes starts like this, so that production can refuse it.
DEVELOPMENT_MARK = "development-"

SECRET_KEY_MIN = 32


def _split_commas(value: object) -> object:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


def _split_url(text: str, schemes: Iterable[str]) -> SplitResult:
    try:
        url = urlsplit(text)
        _ = url.port
    except ValueError as error:
        raise ValueError("is not an address") from error
    if url.scheme not in schemes:
        raise ValueError(f"must start with {' or '.join(f'{name}://' for name in schemes)}")
    return url


def _check_postgres_url(value: SecretStr) -> SecretStr:
    url = _split_url(value.get_secret_value(), ("postgresql", "postgres"))
    if not url.path.strip("/"):
        raise ValueError("names no database")
    return value


def _check_smtp_url(value: SecretStr) -> SecretStr:
    if not _split_url(value.get_secret_value(), ("smtp", "smtps")).hostname:
        raise ValueError("names no mail server")
    return value


def _check_base_url(value: str) -> str:
    url = _split_url(value, ("https", "http"))
    if not url.hostname:
        raise ValueError("names no host")
    if url.path.strip("/") or url.query or url.fragment:
        raise ValueError("must end after the host and port")
    return f"{url.scheme}://{url.netloc.lower()}"


def _check_mail_from(value: str) -> str:
    address = parseaddr(value)[1]
    if not all(address.rpartition("@")):
        raise ValueError("is not a mail address")
    return value


def _check_secret_key(value: SecretStr) -> SecretStr:
    if len(value.get_secret_value()) < SECRET_KEY_MIN:
        raise ValueError(f"is shorter than {SECRET_KEY_MIN} characters")
    return value


def _read_network(value: object) -> IPv4Network | IPv6Network:
    try:
        return ip_network(str(value), strict=False)
    except ValueError as error:
        raise ValueError("is not an IP address or network") from error


BaseUrl = Annotated[str, AfterValidator(_check_base_url)]
MailFrom = Annotated[str, AfterValidator(_check_mail_from)]
PostgresUrl = Annotated[SecretStr, AfterValidator(_check_postgres_url)]
SmtpUrl = Annotated[SecretStr, AfterValidator(_check_smtp_url)]
SecretKeys = Annotated[
    tuple[Annotated[SecretStr, AfterValidator(_check_secret_key)], ...],
    NoDecode,
    BeforeValidator(_split_commas),
]
Networks = Annotated[
    tuple[Annotated[IPv4Network | IPv6Network, BeforeValidator(_read_network)], ...],
    NoDecode,
    BeforeValidator(_split_commas),
]
ImportPaths = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split_commas)]
