"""The credentials that VibeKit knows, one for each look-up function of schema `auth`."""

from datetime import timedelta
from functools import cache
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Boolean,
    Interval,
    LargeBinary,
    Text,
    Uuid,
    bindparam,
    cast,
    column,
    func,
    literal_column,
)

from vibekit.lib.auth.permissions import Permission
from vibekit.lib.crypto import hash_token
from vibekit.lib.db.prelude import Caller, Credential, Prelude, Told
from vibekit.lib.errors import (
    Forbidden,
    NotFound,
    OrganizationRequired,
    StepUpRequired,
    Unauthorized,
)

_ACCOUNT = Prelude(func.auth.account(bindparam("address_key", type_=Text)))
_SIGN_UP = Prelude(func.auth.sign_up(bindparam("address_key", type_=Text)))
_MAILED_TOKEN = Prelude(
    func.auth.mailed_token(
        bindparam("credential", type_=LargeBinary), bindparam("purpose", type_=Text)
    )
)
_ACTING = Prelude(
    func.auth.acting(bindparam("as_user", type_=Uuid), bindparam("in_organization", type_=Uuid))
)
_GRANTED = column("granted", ARRAY(Text))
_PERMITTED = column("permitted", Boolean)
NOBODY = Caller()


@cache
def _session(permission: Permission | None, *, recent: bool) -> Prelude:
    """Who may is part of the text: as a parameter, the list would be encoded for every request."""
    roles = "NULL" if permission is None else f"'{{{','.join(permission.roles)}}}'"
    name = f"'{permission.name}'" if permission and permission.is_grantable else "NULL"
    asked = (
        bindparam("credential", type_=LargeBinary),
        bindparam("wanted_organization", type_=Uuid),
        cast(literal_column(roles), ARRAY(Text)),
        literal_column(name, Text),
    )
    if not recent:
        return Prelude(func.auth.session(*asked), _GRANTED)
    age = bindparam("recently", type_=Interval)
    return Prelude(func.auth.recent_session(*asked, age), _GRANTED, _PERMITTED)


def session(
    token_hash: bytes,
    *,
    organization: UUID | None = None,
    permission: Permission | None = None,
    within: timedelta | None = None,
) -> Credential:
    """A signed-in person; with a permission, in an organization where it is held.

    With `within`, one who has proved no longer ago who it is. Refuses with 401 (no such session),
    404 (not a member there), 409 (no organization), 403 (not permitted, or proved too long ago).
    """

    def admit(told: Told | None) -> Caller:
        if told is None:
            raise Unauthorized
        caller = Caller.of(told)
        if permission is not None and caller.organization_id is None:
            raise NotFound if organization is not None else OrganizationRequired
        if not told["allowed"]:
            raise StepUpRequired if told.get("permitted") else Forbidden
        return caller

    values: dict[str, object] = {"credential": token_hash, "wanted_organization": organization}
    if within is not None:
        values["recently"] = within
    return Credential(_session(permission, recent=within is not None), values, admit)


def account(address_key: str) -> Credential:
    """Whose account has this address; nobody's when there is none, which is not said to anyone."""
    return Credential(_ACCOUNT, {"address_key": address_key}, _anyone)


def waiting_sign_up(address_key: str) -> Credential:
    """The newest unconfirmed sign-up of this address, armed with the id that it will have."""
    return Credential(_SIGN_UP, {"address_key": address_key}, _anyone)


def mailed_token(token: str, purpose: str) -> Credential:
    """Who was mailed this token for this purpose, as long as it lives."""
    values = {"credential": hash_token(token), "purpose": purpose}
    return Credential(_MAILED_TOKEN, values, _anyone)


def acting(*, user: UUID | None = None, organization: UUID | None = None) -> Credential:
    """A worker, a command or a public route in the name of a person, an organization or nobody."""
    values = {"as_user": user, "in_organization": organization}
    return Credential(_ACTING, values, _anyone, is_claim=False)


def _anyone(told: Told | None) -> Caller:
    return NOBODY if told is None else Caller.of(told)
