"""The ORM on a use case's own transaction."""

import pytest
from asyncpg import InsufficientPrivilegeError
from sqlalchemy import select

from tests.support.product import Person, Product
from vibekit.lib.auth import credentials
from vibekit.lib.clock import now
from vibekit.lib.db.session import orm_session
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import emit
from vibekit.lib.events.models import EventRow
from vibekit.modules.members.models import Membership
from vibekit.modules.organizations.errors import SlugTaken
from vibekit.modules.organizations.events import OrganizationUpdated
from vibekit.modules.organizations.models import Organization, OrganizationSlug


def work_of(product: Product, person: Person) -> Tx:
    acting = credentials.acting(user=person.id, organization=person.organization_id)
    return Tx(product.services, acting)


async def rename(tx: Tx, person: Person, name: str) -> None:
    assert person.organization_id is not None
    async with orm_session(tx) as session:
        organization = await session.get_one(Organization, person.organization_id)
        organization.name = name
        emit(tx, OrganizationUpdated(subject_id=organization.id, changed_fields=["name"]))


async def name_of(person: Person) -> str:
    return (await person.http.get(f"/api/organizations/{person.organization_id}")).json()["name"]


async def test_it_writes_with_the_events_of_its_transaction(product: Product) -> None:
    owner = await product.owner_of("Acme")
    tx = work_of(product, owner)
    await rename(tx, owner, "Bolts")
    await tx.commit()
    assert await name_of(owner) == "Bolts"
    log = (await owner.http.get("/api/audit-logs")).json()["data"]
    assert log[0]["changed_fields"] == ["name"]


async def test_without_the_commit_of_the_use_case_nothing_stays(product: Product) -> None:
    owner = await product.owner_of("Acme")
    tx = work_of(product, owner)
    async with orm_session(tx) as session:
        (await session.scalars(select(Organization))).one().name = "Bolts"
        await session.commit()
    await tx.close()
    assert await name_of(owner) == "Acme"


async def test_it_sees_its_own_tenant_only(product: Product) -> None:
    owner, other = await product.owner_of(), await product.owner_of()
    tx = work_of(product, owner)
    async with orm_session(tx) as session:
        assert await session.get(Organization, other.organization_id) is None
        found = await session.scalars(select(Organization.id))
        assert list(found) == [owner.organization_id]
    await tx.close()


async def test_it_writes_into_its_own_tenant_only(product: Product) -> None:
    owner, other = await product.owner_of(), await product.owner_of()
    smuggled = Membership(
        organization_id=other.organization_id, user_id=owner.id, role="owner", created_at=now()
    )
    tx = work_of(product, owner)
    with pytest.raises(InsufficientPrivilegeError):
        async with orm_session(tx) as session:
            session.add(smuggled)
    await tx.close()


async def test_what_the_database_refuses_is_the_domains_error(product: Product) -> None:
    owner, other = await product.owner_of(), await product.owner_of()
    taken = (await other.http.get(f"/api/organizations/{other.organization_id}")).json()["slug"]
    claim = OrganizationSlug(slug=taken, organization_id=owner.organization_id, created_at=now())
    tx = work_of(product, owner)
    with pytest.raises(SlugTaken):
        async with orm_session(tx) as session:
            session.add(claim)
    await tx.close()


async def test_json_is_the_same_for_the_orm_and_for_statements(product: Product) -> None:
    owner = await product.owner_of()
    tx = work_of(product, owner)
    await rename(tx, owner, "Bolts")
    async with orm_session(tx) as session:
        event = (await session.scalars(select(EventRow).order_by(EventRow.id.desc()))).first()
        assert event is not None
        assert event.data == {"changed_fields": ["name"]}
        event_id = event.id
    row = await (await tx.connection()).fetchrow("SELECT data FROM events WHERE id = $1", event_id)
    assert row is not None
    assert row["data"] == {"changed_fields": ["name"]}
    await tx.close()
