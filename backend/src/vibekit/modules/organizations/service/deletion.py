"""Deleting an organization, and bringing it back."""

from uuid import UUID

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.auth.permissions import OWNER
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.deletion import time_to_undo
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import emit
from vibekit.lib.jobs.job import enqueue
from vibekit.modules.members.service.members import owners
from vibekit.modules.organizations import queries
from vibekit.modules.organizations.contracts import (
    DeletedOrganization,
    DeleteOrganization,
    Organization,
)
from vibekit.modules.organizations.errors import confirmation_wrong
from vibekit.modules.organizations.events import OrganizationDeleted, OrganizationRestored
from vibekit.modules.organizations.jobs import SEND_DELETED
from vibekit.modules.organizations.service.organizations import shown

_CURSOR = Cursor("deleted organizations")


async def delete_organization(tx: Tx, request: DeleteOrganization) -> None:
    """Hidden at once; its owners learn until when they can bring it back. The slug stays taken."""
    deleted = await tx.first(queries.mark_deleted(), confirmed=request.confirmation, moment=now())
    if deleted is None:
        raise confirmation_wrong()
    for owner in await owners(tx):
        enqueue(tx, SEND_DELETED, user=owner, organization=deleted["id"])
    emit(tx, OrganizationDeleted(subject_id=deleted["id"]))


async def list_deleted_organizations(tx: Tx, request: ListQuery) -> Listing[DeletedOrganization]:
    """What one owned and can still bring back, the newest first."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_deleted(after=after is not None),
        kept=time_to_undo(tx.services.settings),
        limit=request.limit + 1,
        after=after,
    )
    return _CURSOR.page(tx, rows, request)


async def restore_organization(tx: Tx, organization_id: UUID) -> Organization:
    """By its owners, until it is purged; for anybody else, and after that, it is not there."""
    await tx.enter(organization_id)
    row = await tx.first(queries.restore(), kept=time_to_undo(tx.services.settings))
    organization = shown(row, (await tx.caller())._replace(role=OWNER))
    emit(tx, OrganizationRestored(subject_id=organization_id))
    return organization
