"""What one process shares among its requests and jobs, made once at its start."""

from dataclasses import dataclass

from vibekit.config import Settings
from vibekit.lib.crypto import Keyring
from vibekit.lib.db.pool import Pool


@dataclass(frozen=True, slots=True)
class Services:
    """Settings, the way to the database, and keys."""

    settings: Settings
    pool: Pool
    keyring: Keyring
