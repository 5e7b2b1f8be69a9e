"""Who belongs to an organization."""

from collections.abc import Sequence
from uuid import UUID

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import emit
from vibekit.modules.accounts.service.people import people_by_id
from vibekit.modules.members import queries
from vibekit.modules.members.contracts import Member
from vibekit.modules.members.events import MemberAdded
from vibekit.modules.members.models import Membership

_CURSOR = Cursor("members")


def add_member(tx: Tx, user_id: UUID, role: str) -> None:
    """A person belongs to the armed organization from now on."""
    tx.insert(Membership, user_id=user_id, role=role, created_at=now())
    emit(tx, MemberAdded(subject_id=user_id, role=role))


async def owners(tx: Tx) -> list[UUID]:
    """Who owns the armed organization."""
    return [row["user_id"] for row in await tx.all(queries.owners())]


async def list_members(tx: Tx, request: ListQuery) -> Listing[Member]:
    """Everybody who belongs to the organization."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_members(after=after is not None), limit=request.limit + 1, after=after
    )
    page = _CURSOR.page(tx, rows, request, dict)
    people = await people_by_id(tx, [row["id"] for row in page["data"]])
    members: list[Member] = [
        {"user": people[row["id"]], "role": row["role"], "joined_at": row["joined_at"]}
        for row in page["data"]
        if row["id"] in people  # else gone since the first statement
    ]
    return {"data": members, "next_cursor": page["next_cursor"]}


async def members_among(tx: Tx, ids: Sequence[UUID]) -> list[UUID]:
    """Those who belong to the organization, and go on doing so until the transaction ends."""
    rows = await tx.all(queries.members_among(), ids=list(ids))
    return [row["user_id"] for row in rows]
