"""Links by which mails of a kind are ended with one click, without signing in (RFC 8058)."""

from typing import Literal, NamedTuple
from uuid import UUID

from vibekit.lib.auth import credentials
from vibekit.lib.crypto import BrokenSealError
from vibekit.lib.db.services import Services
from vibekit.lib.db.tx import Tx
from vibekit.modules.accounts.service.people import reader
from vibekit.modules.preferences import queries
from vibekit.modules.preferences.contracts import Unsubscribe
from vibekit.modules.preferences.errors import token_invalid
from vibekit.modules.preferences.queries import EVERY

_PURPOSE = "unsubscribe"
Mailing = Literal["email", "digest"]


class Links(NamedTuple):
    """Where a person ends such mails, and where a mail program does."""

    page: str
    one_click: str


def unsubscribe_links(
    services: Services, user_id: UUID, mailing: Mailing, topic: str = EVERY
) -> Links:
    """For mails of one topic, or of all of them; they never expire, as old mails are kept."""
    payload = user_id.bytes + f"{mailing}/{topic}".encode()
    token = services.keyring.sign(_PURPOSE, payload)
    base = services.settings.base_url
    return Links(f"{base}/unsubscribe?token={token}", f"{base}/api/unsubscribe?token={token}")


async def unsubscribe(tx: Tx, request: Unsubscribe) -> None:
    """Such mails end; again, or for an account that is gone, there is nothing to do."""
    user_id, mailing, topic = _read(tx, request.token)
    tx.act_as(credentials.acting(user=user_id))
    if await reader(tx) is None:
        return
    channel = frozenset({mailing})
    if topic == EVERY:
        await tx.all(queries.forget_choices(channel))
    await tx.all(queries.choose(channel), for_topic=topic, **{f"new_{mailing}": False})


def _read(tx: Tx, token: str) -> tuple[UUID, str, str]:
    try:
        payload = tx.services.keyring.verify(_PURPOSE, token)
    except BrokenSealError:
        raise token_invalid() from None
    mailing, _, topic = payload[16:].decode().partition("/")
    return UUID(bytes=payload[:16]), mailing, topic
