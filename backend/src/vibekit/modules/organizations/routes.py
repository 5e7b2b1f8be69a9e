"""The tenants."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.auth.require import require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound
from vibekit.lib.http.declared import raises
from vibekit.lib.http.route import Router
from vibekit.modules.organizations import contracts as c
from vibekit.modules.organizations import policy
from vibekit.modules.organizations.errors import SlugTaken
from vibekit.modules.organizations.service import deletion, organizations

router = Router(tags=["organizations"])
_ID = "organization_id"


@router.get("/organizations")
async def list_organizations(
    tx: Annotated[Tx, require_auth()], query: Annotated[c.ListOrganizations, Query()]
) -> Listing[c.OrganizationSummary]:
    """List the own organizations.

    The newest comes first; `slug` finds the one that has or had it.
    """
    return await organizations.list_organizations(tx, query)


@router.post("/organizations", status_code=201, responses=raises(SlugTaken))
async def create_organization(
    tx: Annotated[Tx, require_auth()], body: c.CreateOrganization
) -> c.Organization:
    """Create an organization.

    The caller becomes its owner. Without a slug, one is made from the name.
    """
    return await organizations.create_organization(tx, body)


@router.get("/organizations/{organization_id}")
async def get_organization(
    tx: Annotated[Tx, require_auth(policy.READ, organization_in_path=_ID)], organization_id: UUID
) -> c.Organization:
    """Read an organization.

    What it is called, and what the caller may do in it.
    """
    return await organizations.get_organization(tx)


@router.patch("/organizations/{organization_id}", responses=raises(SlugTaken))
async def update_organization(
    tx: Annotated[Tx, require_auth(policy.UPDATE, organization_in_path=_ID)],
    organization_id: UUID,
    body: c.UpdateOrganization,
) -> c.Organization:
    """Rename an organization, or give it a new slug.

    What is left out stays as it is. An old slug stays taken, and goes on leading to the
    organization.
    """
    return await organizations.update_organization(tx, body)


@router.delete("/organizations/{organization_id}", status_code=204)
async def delete_organization(
    tx: Annotated[Tx, require_auth(policy.DELETE, organization_in_path=_ID)],
    organization_id: UUID,
    query: Annotated[c.DeleteOrganization, Query()],
) -> None:
    """Delete an organization.

    It is gone for all its members at once. A mail tells its owners until when they can bring it
    back; its slug stays taken.
    """
    await deletion.delete_organization(tx, query)


@router.get("/deleted-organizations")
async def list_deleted_organizations(
    tx: Annotated[Tx, require_auth()], query: Annotated[ListQuery, Query()]
) -> Listing[c.DeletedOrganization]:
    """List the deleted organizations that can be brought back.

    Those that the caller owned, the newest first.
    """
    return await deletion.list_deleted_organizations(tx, query)


@router.post("/organizations/{organization_id}/restoration", responses=raises(NotFound))
async def restore_organization(
    tx: Annotated[Tx, require_auth()], organization_id: UUID
) -> c.Organization:
    """Bring a deleted organization back.

    For those who owned it, as long as it is not purged. Everything is as it was: members, roles,
    and all that they made.
    """
    return await deletion.restore_organization(tx, organization_id)
