"""The statements on notifications.

Row-level security narrows each to the armed organization, and to the armed person if there is one.
"""

from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    ColumnElement,
    Text,
    Uuid,
    and_,
    bindparam,
    column,
    func,
    literal,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.armed import armed_organization, armed_user
from vibekit.lib.db.statement import statement
from vibekit.modules.notifications.contracts import MOST_COUNTED
from vibekit.modules.notifications.models import NotificationRow

SHOWN = (
    NotificationRow.id,
    NotificationRow.user_id,
    NotificationRow.topic,
    NotificationRow.type,
    NotificationRow.actor_type,
    NotificationRow.actor_id,
    NotificationRow.subject_type,
    NotificationRow.subject_id,
    NotificationRow.created_at,
    NotificationRow.read_at,
    NotificationRow.archived_at,
)
_MINE: ColumnElement[bool] = and_(NotificationRow.user_id == armed_user, NotificationRow.in_app)
_UNREAD: ColumnElement[bool] = NotificationRow.read_at.is_(None)
_KEPT: ColumnElement[bool] = NotificationRow.archived_at.is_(None)
_WAITS: ColumnElement[bool] = and_(
    NotificationRow.user_id == armed_user,
    NotificationRow.in_digest,
    NotificationRow.digest_id.is_(None),
    _UNREAD,
)


@statement
def newest(*, unread: bool, archived: bool, after: bool) -> Executable:
    """The armed person's, the newest first."""
    query = (
        select(*SHOWN)
        .where(_MINE, ~_KEPT if archived else _KEPT)
        .order_by(NotificationRow.id.desc())
        .limit(bindparam("limit"))
    )
    if unread:
        query = query.where(_UNREAD)
    return query.where(NotificationRow.id < bindparam("after")) if after else query


@statement
def following() -> Executable:
    """The armed person's behind an id, the oldest first."""
    return (
        select(*SHOWN)
        .where(_MINE, NotificationRow.id > bindparam("after"))
        .order_by(NotificationRow.id)
        .limit(bindparam("limit"))
    )


@statement
def newest_id() -> Executable:
    """Of the armed person's."""
    return select(NotificationRow.id).where(_MINE).order_by(NotificationRow.id.desc()).limit(1)


@statement
def unread() -> Executable:
    """How many of the armed person's are unread, counted up to a bound; no row when none is."""
    found = select(literal(1)).where(_MINE, _UNREAD, _KEPT).limit(MOST_COUNTED).subquery()
    how_many = func.count()
    return select(how_many.label("unread")).select_from(found).having(how_many > 0)


@statement
def change(*, read: bool | None, archived: bool | None) -> Executable:
    """Sets or clears the moments of one of the armed person's; one that is set stays."""
    moments = {"read_at": read, "archived_at": archived}
    changes: dict[str, Any] = {
        name: func.coalesce(NotificationRow.__table__.c[name], bindparam("moment"))
        if does
        else None
        for name, does in moments.items()
        if does is not None
    }
    return (
        update(NotificationRow)
        .where(_MINE, NotificationRow.id == bindparam("this"))
        .values(**changes)
        .returning(*SHOWN)
    )


@statement
def own() -> Executable:
    """One of the armed person's."""
    return select(*SHOWN).where(_MINE, NotificationRow.id == bindparam("id"))


@statement
def one() -> Executable:
    """One that the armed person has not read, in the app or not."""
    return select(*SHOWN).where(
        NotificationRow.user_id == armed_user, NotificationRow.id == bindparam("id"), _UNREAD
    )


@statement
def mark_read() -> Executable:
    """All of the armed person's up to this one."""
    return (
        update(NotificationRow)
        .where(_MINE, _UNREAD, NotificationRow.id <= bindparam("up_to"))
        .values(read_at=bindparam("moment"))
    )


@statement
def take_turn() -> Executable:
    """Whoever tells people of the armed organization does so one after the other."""
    key = func.concat(literal("notifications/"), armed_organization)
    lock = func.pg_advisory_xact_lock(func.hashtextextended(key, literal(0, BigInteger)))
    # Said to be a lock, it stands in a transaction and is kept until that ends.
    return select(lock).with_for_update()


@statement
def last_id() -> Executable:
    """The greatest of the armed organization."""
    return (
        select(NotificationRow.id)
        .where(NotificationRow.organization_id == armed_organization)
        .order_by(NotificationRow.id.desc())
        .limit(1)
    )


@statement
def tell() -> Executable:
    """One row for each of these people."""
    told = (
        func.unnest(
            bindparam("ids", type_=ARRAY(Uuid)),
            bindparam("users", type_=ARRAY(Uuid)),
            bindparam("in_app", type_=ARRAY(Boolean)),
            bindparam("in_digest", type_=ARRAY(Boolean)),
        )
        .table_valued(
            column("id", Uuid),
            column("user_id", Uuid),
            column("in_app", Boolean),
            column("in_digest", Boolean),
        )
        .render_derived()
    )
    common = (
        "topic", "event_id", "type", "actor_type", "actor_id", "subject_type", "subject_id",
        "created_at",
    )  # fmt: skip
    columns = NotificationRow.__table__.c
    values = {name: bindparam(f"new_{name}", type_=columns[name].type) for name in common}
    source = select(armed_organization, *told.c, *values.values())
    names = ["organization_id", *told.c.keys(), *common]
    return insert(NotificationRow).from_select(names, source, include_defaults=False)


@statement
def gather() -> Executable:
    """Puts what waits of the armed person's into a digest."""
    return (
        update(NotificationRow)
        .where(_WAITS)
        .values(digest_id=bindparam("digest", type_=Uuid))
        .returning(NotificationRow.id)
    )


@statement
def of_digest() -> Executable:
    """What of a digest the armed person has not read meanwhile, the oldest first."""
    return (
        select(*SHOWN)
        .where(
            NotificationRow.user_id == armed_user,
            NotificationRow.digest_id == bindparam("digest", type_=Uuid),
            _UNREAD,
        )
        .order_by(NotificationRow.id)
        .limit(bindparam("limit"))
    )


@statement
def due_for_digest() -> Executable:
    """Who has something waiting, and lives where it is time: behind the last pair that is known."""
    due = func.auth.digests_due(
        bindparam("zones", type_=ARRAY(Text)),
        bindparam("after_organization", type_=Uuid),
        bindparam("after_user", type_=Uuid),
        bindparam("at_most"),
    ).table_valued(column("organization_id", Uuid), column("user_id", Uuid))
    return select(due.c.organization_id, due.c.user_id)
