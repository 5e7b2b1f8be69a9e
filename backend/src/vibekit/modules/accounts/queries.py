"""The statements on accounts; row-level security narrows each to the armed person."""

from sqlalchemy import (
    LargeBinary,
    ScalarSelect,
    Text,
    Uuid,
    bindparam,
    column,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by, insert
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.armed import armed_user
from vibekit.lib.db.statement import statement
from vibekit.modules.accounts.models import (
    AccountEvent,
    MailedToken,
    Password,
    Session,
    SignUp,
    User,
)

_SIGN_UP = (
    SignUp.id,
    SignUp.email,
    SignUp.email_key,
    SignUp.name,
    SignUp.locale,
    SignUp.time_zone,
    SignUp.password_hash,
)
_USER = (User.id, User.email, User.name, User.locale, User.time_zone, User.created_at)
_SESSION = (
    Session.id,
    Session.user_agent,
    Session.ip_address,
    Session.created_at,
    Session.last_seen_at,
)


def _organizations() -> ScalarSelect[object]:
    """All organizations of the armed person as one JSON list."""
    names = ("id", "name", "slug", "role", "granted")
    mine = func.auth.organizations_of_user().table_valued(*names)
    each = func.jsonb_build_object(*(part for name in names for part in (name, mine.c[name])))
    listed = func.jsonb_agg(aggregate_order_by(each, mine.c.name))
    return select(func.coalesce(listed, func.jsonb_build_array())).scalar_subquery()


@statement
def person() -> Executable:
    """The armed person with all organizations."""
    return select(*_USER, _organizations().label("organizations")).where(User.id == armed_user)


@statement
def person_with_password() -> Executable:
    """The armed person with the password's hash: for checking it, in one round trip."""
    return (
        select(*_USER, _organizations().label("organizations"), Password.hash)
        .join(Password, Password.user_id == User.id)
        .where(User.id == armed_user)
    )


@statement
def account_of_address() -> Executable:
    """The id of the account with this address, asked by a job."""
    found = func.auth.account(bindparam("address_key", type_=Text)).table_valued(
        column("user_id", Uuid)
    )
    return select(found.c.user_id)


@statement
def sign_up() -> Executable:
    """The armed sign-up."""
    return select(*_SIGN_UP).where(SignUp.id == armed_user)


@statement
def take_sign_up() -> Executable:
    """Takes the armed sign-up out of the waiting ones."""
    return delete(SignUp).where(SignUp.id == armed_user).returning(*_SIGN_UP)


@statement
def replace_token() -> Executable:
    """A new token for a person and purpose; the one before is dead."""
    fresh = insert(MailedToken).values(
        user_id=armed_user,
        purpose=bindparam("for_purpose"),
        token_hash=bindparam("hash"),
        created_at=bindparam("moment"),
        expires_at=bindparam("until"),
    )
    new = fresh.excluded
    return fresh.on_conflict_do_update(
        index_elements=[MailedToken.user_id, MailedToken.purpose],
        set_={
            "token_hash": new.token_hash,
            "created_at": new.created_at,
            "expires_at": new.expires_at,
        },
    )


@statement
def take_token() -> Executable:
    """Uses a token up: of parallel redemptions exactly one gets the row."""
    return (
        delete(MailedToken)
        .where(
            MailedToken.token_hash == bindparam("hash", type_=LargeBinary),
            MailedToken.purpose == bindparam("for_purpose"),
            MailedToken.expires_at > func.now(),
        )
        .returning(MailedToken.user_id)
    )


@statement
def drop_tokens() -> Executable:
    """Every mailed token of the armed person dies."""
    return delete(MailedToken).where(MailedToken.user_id == armed_user)


@statement
def hold_password() -> Executable:
    """Nobody changes the armed person's hash from now on, if it still is this one."""
    return (
        select(Password.user_id)
        .where(Password.user_id == armed_user, Password.hash == bindparam("known_hash"))
        .with_for_update()
    )


@statement
def set_password() -> Executable:
    """A new hash for the armed person."""
    return (
        update(Password)
        .where(Password.user_id == armed_user)
        .values(hash=bindparam("new_hash"), changed_at=bindparam("moment"))
        .returning(Password.user_id)
    )


@statement
def newest_sessions(*, after: bool) -> Executable:
    """Live sessions of the armed person, the newest first."""
    query = (
        select(*_SESSION)
        .where(
            Session.user_id == armed_user,
            Session.expires_at > func.now(),
            Session.idle_expires_at > func.now(),
        )
        .order_by(Session.id.desc())
        .limit(bindparam("limit"))
    )
    return query.where(Session.id < bindparam("after")) if after else query


@statement
def end_session() -> Executable:
    """Ends one session of the armed person."""
    return (
        delete(Session)
        .where(Session.user_id == armed_user, Session.id == bindparam("id"))
        .returning(Session.id)
    )


@statement
def end_all_sessions() -> Executable:
    """Ends every session of the armed person."""
    return delete(Session).where(Session.user_id == armed_user)


@statement
def set_session_organization() -> Executable:
    """Where a session of the armed person works from now on."""
    return (
        update(Session)
        .where(Session.user_id == armed_user, Session.id == bindparam("session_id"))
        .values(organization_id=bindparam("to_organization"))
        .returning(Session.id)
    )


@statement
def change_profile(fields: frozenset[str]) -> Executable:
    """New values for these fields of the armed person."""
    changes: dict[str, object] = {name: bindparam(f"new_{name}") for name in sorted(fields)}
    return (
        update(User)
        .where(User.id == armed_user)
        .values(updated_at=bindparam("moment"), **changes)
        .returning(*_USER)
    )


@statement
def newest_account_events(*, after: bool) -> Executable:
    """What happened to the armed person's account, the newest first."""
    query = (
        select(
            AccountEvent.id,
            AccountEvent.type,
            AccountEvent.ip_address,
            AccountEvent.user_agent,
            AccountEvent.occurred_at,
        )
        .where(AccountEvent.user_id == armed_user)
        .order_by(AccountEvent.id.desc())
        .limit(bindparam("limit"))
    )
    return query.where(AccountEvent.id < bindparam("after")) if after else query


@statement
def user_names() -> Executable:
    """What people are called, for lists that know their ids."""
    return select(User.id, User.name).where(User.id == func.any(bindparam("ids")))


@statement
def people() -> Executable:
    """People by id, as far as row-level security shows them."""
    return select(User.id, User.name, User.email).where(User.id == func.any(bindparam("ids")))
