"""Deleting an organization."""

from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import emit
from vibekit.modules.organizations import queries
from vibekit.modules.organizations.contracts import DeleteOrganization
from vibekit.modules.organizations.errors import confirmation_wrong
from vibekit.modules.organizations.events import OrganizationDeleted


async def delete_organization(tx: Tx, request: DeleteOrganization) -> None:
    """Hidden at once, purged after 14 days; the slug stays taken."""
    deleted = await tx.first(queries.mark_deleted(), confirmed=request.confirmation, moment=now())
    if deleted is None:
        raise confirmation_wrong()
    emit(tx, OrganizationDeleted(subject_id=deleted["id"]))
