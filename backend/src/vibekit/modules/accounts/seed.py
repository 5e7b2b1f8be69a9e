"""The demo person."""

from vibekit.lib.auth import credentials
from vibekit.lib.auth.passwords import hash_password
from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.ids import new_id
from vibekit.lib.text import address_key
from vibekit.modules.accounts import models

DEMO_EMAIL = "demo@example.com"
DEMO_PASSWORD = "try-vibekit-today"  # noqa: S105 -- printed by `vibekit dev`, refused in production


async def seed(tx: Tx) -> None:
    """Somebody to sign in as."""
    if tx.services.settings.environment == "production" or (await tx.caller()).user_id is not None:
        return
    user_id, moment = new_id(), now()
    tx.act_as(credentials.acting(user=user_id))
    tx.insert(
        models.User,
        id=user_id,
        email=DEMO_EMAIL,
        email_key=address_key(DEMO_EMAIL),
        name="Demo Person",
        locale="en",
        time_zone="UTC",
        created_at=moment,
        updated_at=moment,
    )
    password_hash = await hash_password(DEMO_PASSWORD)
    tx.insert(models.Password, user_id=user_id, hash=password_hash, changed_at=moment)
