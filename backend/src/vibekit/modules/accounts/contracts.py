"""What goes in and out of the operations on accounts."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID
from zoneinfo import available_timezones

from pydantic import MISSING, AfterValidator, Field
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract, Text
from vibekit.contracts.listing import answer
from vibekit.contracts.slug import Slug
from vibekit.contracts.words import (
    MAY_GROW,
    Email,
    IpAddress,
    OrganizationName,
    PermissionName,
    PersonName,
    PictureAddress,
    Role,
    UserAgent,
)
from vibekit.lib.auth.passwords import MAX_LENGTH, MIN_LENGTH

Token = Annotated[
    str,
    Field(
        min_length=20,
        max_length=200,
        pattern=r"^[A-Za-z0-9_-]+$",
        examples=["pYk3Zq0XW6o2mJ9vTn4sHc8dLr1uEa7bGf5iKx_-QwM"],
    ),
]


def _long_enough(value: str) -> str:
    if len(value) < MIN_LENGTH:
        raise PydanticCustomError(
            "password_too_short", "Use at least {least} characters", {"least": MIN_LENGTH}
        )
    return value


NewPassword = Annotated[
    Text,
    AfterValidator(_long_enough),
    Field(min_length=MIN_LENGTH, max_length=MAX_LENGTH, examples=["correct horse battery staple"]),
]
Password = Annotated[
    Text, Field(min_length=1, max_length=MAX_LENGTH, examples=["correct horse battery staple"])
]
Locale = Annotated[Literal["en", "de"], Field(json_schema_extra=MAY_GROW)]


def _known_zone(value: str) -> str:
    if value not in available_timezones():
        raise PydanticCustomError("time_zone_unknown", "Use a name of the IANA time zone database")
    return value


TimeZone = Annotated[
    str, Field(max_length=64, examples=["Europe/Berlin"]), AfterValidator(_known_zone)
]


class SignUp(Contract):
    """A new account, to be confirmed by mail."""

    email: Email
    """Where the confirmation goes; kept as typed."""
    password: NewPassword
    """12 to 256 characters; common ones are refused."""
    name: PersonName
    """How the person is called."""
    locale: Locale = "en"
    """The language that the account begins with, and that its mails are in."""
    time_zone: TimeZone = "UTC"
    """The time zone that the account begins with, by its IANA name."""


class VerifyEmail(Contract):
    """The token of a confirmation mail."""

    token: Token
    """As in the mailed link."""


class LogIn(Contract):
    """Address and password."""

    email: Email
    """The account's address."""
    password: Password
    """The account's password."""


class RequestPasswordReset(Contract):
    """Whose password was forgotten."""

    email: Email
    """The account's address."""


class ResetPassword(Contract):
    """A new password, by the token of a reset mail."""

    token: Token
    """As in the mailed link."""
    password: NewPassword
    """The new password."""


class ChangePassword(Contract):
    """A new password, by the old one."""

    current_password: Password
    """The one that is in use."""
    new_password: NewPassword
    """The new password."""


class SwitchOrganization(Contract):
    """Where to go on working."""

    organization_id: UUID
    """An organization of the caller."""


class UpdateProfile(Contract):
    """Changes to the own profile; what is left out stays as it is."""

    name: PersonName | MISSING = MISSING
    """How the person is called."""
    locale: Locale | MISSING = MISSING
    """The language of mails and of the web app."""
    time_zone: TimeZone | MISSING = MISSING
    """The zone in which times are shown."""


@answer
class Accepted(TypedDict):
    """It will be dealt with; what comes of it is said by mail."""

    status: Literal["accepted"]
    """Always the same, whoever asked."""


@answer
class SessionUser(TypedDict):
    """The person who is signed in."""

    id: UUID
    """The person's id."""
    email: Email
    """The confirmed address, as typed."""
    name: PersonName
    """How the person is called."""
    avatar_url: PictureAddress | None
    """Where the picture is; null without one."""
    email_verified: bool
    """Always true: an account begins when its address is confirmed."""


@answer
class SessionMembership(TypedDict):
    """An organization that the person belongs to."""

    id: UUID
    """The organization's id."""
    name: OrganizationName
    """What it is called."""
    slug: Slug
    """Its part of the address."""
    role: Role
    """The person's role in it."""


@answer
class ActiveOrganization(SessionMembership):
    """The organization that the session works in."""

    permissions: list[PermissionName]
    """What the person may do there."""


@answer
class Session(TypedDict):
    """Who is signed in, and where."""

    user: SessionUser
    """The person."""
    organization: ActiveOrganization | None
    """Where the session works; null before the first organization."""
    organizations: list[SessionMembership]
    """All organizations of the person, by name."""
    expires_at: datetime
    """When the session ends if it is not used."""


@answer
class LoggedIn(TypedDict):
    """The outcome of a sign-in."""

    status: Literal["authenticated"]
    """What the sign-in has come to."""
    session: Session
    """The new session; its secret is in the cookie."""


@answer
class SessionItem(TypedDict):
    """A signed-in browser."""

    id: UUID
    """The session's id."""
    current: bool
    """Is it the one that asks?"""
    device: Annotated[str, Field(max_length=100, examples=["Firefox on Linux"])]
    """Browser and system, in words."""
    user_agent: UserAgent
    """What the browser calls itself."""
    ip_address: IpAddress | None
    """The address that it signed in from, where it is known."""
    created_at: datetime
    """When it signed in."""
    last_seen_at: datetime
    """When it was last used, to the minute."""


@answer
class Profile(TypedDict):
    """The own account."""

    id: UUID
    """The person's id."""
    email: Email
    """The confirmed address."""
    name: PersonName
    """How the person is called."""
    locale: Locale
    """The language of mails and of the web app."""
    time_zone: TimeZone
    """The zone in which times are shown."""
    avatar_url: PictureAddress | None
    """Where the picture is; null without one."""
    email_verified: bool
    """Always true: an account begins when its address is confirmed."""
    created_at: datetime
    """When the account began."""


@answer
class Person(TypedDict):
    """A person as fellow members see them."""

    id: UUID
    """The person's id."""
    name: PersonName
    """How the person is called."""
    email: Email
    """The confirmed address."""
    avatar_url: PictureAddress | None
    """Where the picture is; null without one."""


AccountEventType = Annotated[
    Literal[
        "account.created",
        "session.started",
        "session.ended",
        "password.changed",
        "password.reset",
        "profile.updated",
    ],
    Field(json_schema_extra=MAY_GROW),
]


@answer
class AccountEventItem(TypedDict):
    """Something that happened to the own account."""

    id: UUID
    """The event's id."""
    type: AccountEventType
    """What happened."""
    ip_address: IpAddress | None
    """The address that it came from, where it is known."""
    user_agent: UserAgent
    """What the browser called itself."""
    occurred_at: datetime
    """When it happened."""
