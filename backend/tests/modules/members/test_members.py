"""Who belongs to an organization."""

import asyncpg

from tests.support.product import Person, Product
from vibekit.contracts.listing import ListQuery
from vibekit.lib.auth import credentials
from vibekit.lib.db.statement import Statement
from vibekit.lib.db.tx import Tx
from vibekit.modules.members.service.members import list_members


class Interrupted(Tx):
    """Somebody leaves after the first statement."""

    leaves: Person | None
    owner: "asyncpg.Connection[asyncpg.Record]"

    async def all(self, statement: Statement, /, **values: object) -> list[asyncpg.Record]:
        rows = await super().all(statement, **values)
        if self.leaves is not None:
            gone, self.leaves = self.leaves, None
            await self.owner.execute("DELETE FROM memberships WHERE user_id = $1", gone.id)
        return rows


async def test_who_leaves_while_the_list_is_read_is_left_out(
    product: Product, owner_connection: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    first = await product.owner_of()
    assert first.organization_id is not None
    second, third = [await product.member_of(first.organization_id, "member") for _ in range(2)]
    tx = Interrupted(product.services, credentials.acting(organization=first.organization_id))
    tx.leaves, tx.owner = third, owner_connection
    page = await list_members(tx, ListQuery(limit=2))
    assert [member["user"]["id"] for member in page["data"]] == [second.id]
    rest = await list_members(tx, ListQuery(limit=2, cursor=page["next_cursor"]))
    assert [member["user"]["id"] for member in rest["data"]] == [first.id]
