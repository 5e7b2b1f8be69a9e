"""The demo organization."""

from vibekit.lib.db.tx import Tx
from vibekit.modules.organizations.contracts import CreateOrganization
from vibekit.modules.organizations.service.organizations import create_organization


async def seed(tx: Tx) -> None:
    """Acme, owned by the demo person."""
    caller = await tx.caller()
    if caller.user_id is not None and caller.organization_id is None:
        await create_organization(tx, CreateOrganization(name="Acme", slug="acme"))
