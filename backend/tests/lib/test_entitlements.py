"""What a plan includes, asked by those who use it up."""

import asyncio
from collections import Counter
from uuid import UUID

import pytest

from tests.example.contracts import CreateNote
from tests.example.queries import newest_notes
from tests.example.service import create_note
from tests.support.product import Product
from vibekit.lib.auth import credentials
from vibekit.lib.db.tx import Tx
from vibekit.lib.entitlements import Entitlements
from vibekit.lib.errors import LimitReached


async def notes_in_use(tx: Tx) -> int:
    return len(await tx.all(newest_notes(reply_to=False, after=False), limit=100))


async def create_within_the_plan(product: Product, organization_id: UUID | None) -> bool:
    tx = Tx(product.services, credentials.acting(organization=organization_id))
    try:
        await Entitlements.require(tx, "notes", used=notes_in_use)
        await create_note(tx, CreateNote(title="Milk"))
        await tx.commit()
    except LimitReached:
        return False
    finally:
        await tx.close()
    return True


async def test_parallel_use_cases_never_share_the_last(product: Product) -> None:
    owner = await product.owner_of("3 notes")
    made = (create_within_the_plan(product, owner.organization_id) for _ in range(10))
    assert Counter(await asyncio.gather(*made)) == {True: 3, False: 7}
    assert len((await owner.http.get("/api/notes")).json()["data"]) == 3


async def test_without_a_limit_everybody_gets_one(product: Product) -> None:
    owner = await product.owner_of("Acme")
    made = (create_within_the_plan(product, owner.organization_id) for _ in range(10))
    assert all(await asyncio.gather(*made))


async def test_nobody_asks_where_nobody_sells_plans(
    product: Product, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Entitlements, "_plans", None)
    owner = await product.owner_of("0 notes")
    assert await create_within_the_plan(product, owner.organization_id)


async def test_plan_and_limit_are_told(product: Product) -> None:
    owner = await product.owner_of("0 notes")
    tx = Tx(product.services, credentials.acting(organization=owner.organization_id))
    with pytest.raises(LimitReached) as refused:
        await Entitlements.require(tx, "notes", used=notes_in_use)
    await tx.close()
    details = [(each.field, each.code) for each in refused.value.details or ()]
    assert details == [("plan", "small"), ("notes", "0")]
