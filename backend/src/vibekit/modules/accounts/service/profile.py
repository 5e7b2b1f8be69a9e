"""The own profile."""

from typing import cast

from asyncpg import Record

from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import Unauthorized
from vibekit.lib.incoming import Client
from vibekit.modules.accounts import queries
from vibekit.modules.accounts.contracts import Profile, UpdateProfile
from vibekit.modules.accounts.service.history import record


async def get_profile(tx: Tx) -> Profile:
    """One's own, and nobody else's."""
    return _profile(await tx.first(queries.person()))


async def update_profile(tx: Tx, request: UpdateProfile, client: Client) -> Profile:
    """Changes only what is given."""
    changes = request.model_dump()
    if not changes:
        return await get_profile(tx)
    new = {f"new_{name}": value for name, value in changes.items()}
    row = await tx.first(queries.change_profile(frozenset(changes)), moment=now(), **new)
    profile = _profile(row)
    record(tx, profile["id"], "profile.updated", client)
    return profile


def _profile(row: Record | None) -> Profile:
    if row is None:
        raise Unauthorized
    return cast("Profile", {**row, "avatar_url": None, "email_verified": True})
