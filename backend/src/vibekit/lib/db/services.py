"""What one process shares among its requests and jobs, made once at its start."""

from dataclasses import dataclass, field

from vibekit.config import Settings
from vibekit.lib.crypto import Keyring
from vibekit.lib.db.pool import Pool
from vibekit.lib.signals import Signals


@dataclass(frozen=True, slots=True)
class Services:
    """Settings, the way to the database, keys, and who waits for what."""

    settings: Settings
    pool: Pool
    keyring: Keyring
    signals: Signals = field(default_factory=Signals)
