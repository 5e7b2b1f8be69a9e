"""What happened to an account."""

from typing import cast
from uuid import UUID

from asyncpg import Record

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.ids import new_id
from vibekit.lib.incoming import Client
from vibekit.modules.accounts import queries
from vibekit.modules.accounts.contracts import AccountEventItem, AccountEventType
from vibekit.modules.accounts.models import AccountEvent

_CURSOR = Cursor("account events")


def record(tx: Tx, user_id: UUID, kind: AccountEventType, client: Client) -> None:
    """Written with the transaction of what happened; nobody can change it later."""
    tx.insert(
        AccountEvent,
        id=new_id(),
        user_id=user_id,
        type=kind,
        ip_address=client.ip_address,
        user_agent=client.user_agent,
        occurred_at=now(),
    )


async def list_account_events(tx: Tx, request: ListQuery) -> Listing[AccountEventItem]:
    """The newest first."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_account_events(after=after is not None), limit=request.limit + 1, after=after
    )
    return _CURSOR.page(tx, rows, request, _item)


def _item(row: Record) -> AccountEventItem:
    return cast("AccountEventItem", dict(row))
