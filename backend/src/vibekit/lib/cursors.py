"""Cursors: where a list goes on, signed, so that nobody makes one up."""

from collections.abc import Callable, Sequence
from typing import TypeVar, cast
from uuid import UUID

from asyncpg import Record

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.crypto import BrokenSealError
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import invalid
from vibekit.lib.rows import Rows

Item = TypeVar("Item")


class Cursor:
    """The cursor of one list that is ordered by id; another list's cursors are refused."""

    def __init__(self, of: str) -> None:
        self._purpose = f"cursor/{of}"

    def after(self, tx: Tx, query: ListQuery) -> UUID | None:
        """The id behind which the list goes on. Raises ValidationFailed for a made-up one."""
        if query.cursor is None:
            return None
        try:
            return UUID(bytes=tx.services.keyring.verify(self._purpose, query.cursor))
        except (BrokenSealError, ValueError):
            raise invalid("query.cursor", "CURSOR_INVALID", "Take it from `next_cursor`") from None

    def page(
        self,
        tx: Tx,
        rows: Sequence[Record],
        query: ListQuery,
        item: Callable[[Record], Item] | None = None,
    ) -> Listing[Item]:
        """One page out of rows that were asked for with one more than the limit.

        Without `item` the rows are the items as they stand.
        """
        shown, more = rows[: query.limit], len(rows) > query.limit
        sign = tx.services.keyring.sign
        following = sign(self._purpose, shown[-1]["id"].bytes) if more else None
        items = [item(row) for row in shown] if item else Rows(shown)
        return {"data": cast("list[Item]", items), "next_cursor": following}
