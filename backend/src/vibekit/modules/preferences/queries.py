"""The statements on preferences; row-level security narrows each to the armed person."""

from sqlalchemy import bindparam, func, null, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.armed import armed_user
from vibekit.lib.db.statement import statement
from vibekit.modules.preferences.models import ChannelChoice, PreferencesRow

# What somebody chose for all topics for which nothing else was chosen.
EVERY = "*"
_CHOICE = (
    ChannelChoice.user_id,
    ChannelChoice.topic,
    ChannelChoice.in_app,
    ChannelChoice.email,
    ChannelChoice.digest,
)


@statement
def preferences() -> Executable:
    """What the armed person has set, if anything."""
    return select(PreferencesRow.theme, PreferencesRow.date_format).where(
        PreferencesRow.user_id == armed_user
    )


@statement
def set_preferences(fields: frozenset[str]) -> Executable:
    """These preferences of the armed person; the others are given for who had none before."""
    fresh = insert(PreferencesRow).values(
        user_id=armed_user,
        theme=bindparam("new_theme"),
        date_format=bindparam("new_date_format"),
        updated_at=bindparam("moment"),
    )
    return fresh.on_conflict_do_update(
        index_elements=[PreferencesRow.user_id],
        set_={name: fresh.excluded[name] for name in (*sorted(fields), "updated_at")},
    )


@statement
def own_choices() -> Executable:
    """All that the armed person has chosen."""
    return select(*_CHOICE).where(ChannelChoice.user_id == armed_user)


@statement
def choices() -> Executable:
    """What these people have chosen for a topic, and for all others."""
    return select(*_CHOICE).where(
        ChannelChoice.user_id == func.any(bindparam("users")),
        or_(ChannelChoice.topic == bindparam("topic"), ChannelChoice.topic == EVERY),
    )


@statement
def choose(fields: frozenset[str]) -> Executable:
    """These channels of a topic, for the armed person; the others stay."""
    names = sorted(fields)
    values: dict[str, object] = {name: bindparam(f"new_{name}") for name in names}
    chosen = insert(ChannelChoice).values(
        user_id=armed_user, topic=bindparam("for_topic"), **values
    )
    return chosen.on_conflict_do_update(
        index_elements=[ChannelChoice.user_id, ChannelChoice.topic],
        set_={name: chosen.excluded[name] for name in names},
    )


@statement
def forget_choices(fields: frozenset[str]) -> Executable:
    """What the armed person chose for these channels no longer goes before what holds for all."""
    nothing: dict[str, object] = {name: null() for name in sorted(fields)}
    return (
        update(ChannelChoice)
        .where(ChannelChoice.user_id == armed_user, ChannelChoice.topic != EVERY)
        .values(**nothing)
    )
