"""Who belongs to an organization, and in which role."""

from typing import Annotated

from fastapi import Query

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.auth.require import require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.http.route import Router
from vibekit.modules.members import contracts as c
from vibekit.modules.members import policy
from vibekit.modules.members.service import members

router = Router(tags=["members"])


@router.get("/members")
async def list_members(
    tx: Annotated[Tx, require_auth(policy.READ)], query: Annotated[ListQuery, Query()]
) -> Listing[c.Member]:
    """List the members of the organization.

    Whoever has the newest account comes first; each with the role.
    """
    return await members.list_members(tx, query)
