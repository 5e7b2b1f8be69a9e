"""Whom to tell of something that happened in an organization."""

from collections.abc import Sequence
from uuid import UUID

from vibekit.lib.auth.permissions import Permission
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import Event
from vibekit.lib.notices import Audience
from vibekit.modules.members import queries


def all_who_may(permission: Permission) -> Audience:
    """Everybody in the organization who holds a permission."""

    async def members(tx: Tx, _event: Event) -> Sequence[UUID]:
        name = permission.name if permission.is_grantable else None
        rows = await tx.all(queries.holders(), roles=list(permission.roles), permission=name)
        return [row["user_id"] for row in rows]

    return members
