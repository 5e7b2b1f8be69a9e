"""One's own preferences."""

from typing import Any, cast

from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.incoming import Client
from vibekit.lib.notices import NoticeTable
from vibekit.modules.accounts.contracts import UpdateProfile
from vibekit.modules.accounts.service.profile import get_profile, update_profile
from vibekit.modules.preferences import queries
from vibekit.modules.preferences.contracts import Preferences, UpdatePreferences
from vibekit.modules.preferences.errors import topic_unknown
from vibekit.modules.preferences.service.channels import own_channels

_DEFAULTS = {"theme": "system", "date_format": "auto"}
_OF_THE_ACCOUNT = frozenset({"locale", "time_zone"})


async def get_preferences(tx: Tx) -> Preferences:
    """Language and time zone are those of the account; whoever has set nothing has the defaults."""
    profile = await get_profile(tx)
    channels = await own_channels(tx, profile["id"])
    shown: dict[str, Any] = {
        **await _look(tx),
        **{name: profile[name] for name in _OF_THE_ACCOUNT},
        "notifications": {topic: chosen._asdict() for topic, chosen in channels.items()},
    }
    return cast("Preferences", shown)


async def update_preferences(tx: Tx, request: UpdatePreferences, client: Client) -> Preferences:
    """Changes only what is given."""
    changes = request.model_dump()
    if unknown := changes.get("notifications", {}).keys() - NoticeTable.topics.keys():
        raise topic_unknown(min(unknown))
    if account := {name: changes[name] for name in changes.keys() & _OF_THE_ACCOUNT}:
        await update_profile(tx, UpdateProfile(**account), client)
    if look := {name: changes[name] for name in changes.keys() & _DEFAULTS}:
        values = {f"new_{name}": value for name, value in (_DEFAULTS | look).items()}
        await tx.all(queries.set_preferences(frozenset(look)), moment=now(), **values)
    for topic, chosen in changes.get("notifications", {}).items():
        if chosen:
            new = {f"new_{name}": value for name, value in chosen.items()}
            await tx.all(queries.choose(frozenset(chosen)), for_topic=topic, **new)
    return await get_preferences(tx)


async def _look(tx: Tx) -> dict[str, Any]:
    row = await tx.first(queries.preferences())
    return dict(row.items()) if row is not None else _DEFAULTS
