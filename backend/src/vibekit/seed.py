"""A demo organization to look at, made through the same services as everything else."""

import asyncio

from vibekit.config import Settings
from vibekit.lib.auth import credentials
from vibekit.lib.db.prelude import Credential
from vibekit.lib.db.services import Services
from vibekit.lib.db.serving import open_services
from vibekit.lib.db.tx import Tx
from vibekit.lib.text import address_key
from vibekit.modules.accounts.seed import DEMO_EMAIL
from vibekit.modules.accounts.service.people import organizations_of
from vibekit.modules.registry import load_modules


def seed(settings: Settings) -> None:
    """Lets every domain put its demo data in, in the registry's order."""
    asyncio.run(_seed(settings))


async def _seed(settings: Settings) -> None:
    async with open_services(settings) as services:
        for module in load_modules(settings.vibekit_modules):
            if module.seed is not None:
                tx = Tx(services, await _demo(services))
                await module.seed(tx)
                await tx.commit()


async def _demo(services: Services) -> Credential:
    """The demo person in the demo organization, as far as they exist."""
    tx = Tx(services, credentials.account(address_key(DEMO_EMAIL)))
    organizations = await organizations_of(tx)
    user_id = (await tx.caller()).user_id
    return credentials.acting(
        user=user_id, organization=organizations[0] if organizations else None
    )
