"""Who belongs to an organization."""

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.modules.accounts.service.people import people_by_id
from vibekit.modules.organizations import queries
from vibekit.modules.organizations.contracts import Member

_CURSOR = Cursor("members")


async def list_members(tx: Tx, request: ListQuery) -> Listing[Member]:
    """Everybody who belongs to the organization."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_members(after=after is not None), limit=request.limit + 1, after=after
    )
    people = await people_by_id(tx, [row["id"] for row in rows])
    return _CURSOR.page(
        tx,
        rows,
        request,
        lambda row: {"user": people[row["id"]], "role": row["role"], "joined_at": row["joined_at"]},
    )
