"""What a process shares, for those that are no API: worker, seed, commands."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from vibekit.config import Settings
from vibekit.lib.crypto import Keyring
from vibekit.lib.db.database import runtime_pool
from vibekit.lib.db.services import Services


@asynccontextmanager
async def open_services(settings: Settings) -> AsyncGenerator[Services]:
    """Services with a pool that is closed at the end."""
    pool = runtime_pool(settings)
    try:
        yield Services(settings, pool, Keyring(settings.secret_keys))
    finally:
        await pool.close()
