"""What a session may: by its role, a role of the organization's own, and how fresh its proof is."""

from datetime import timedelta
from typing import TypeAlias

import asyncpg
import pytest

from tests.support.product import Person, Product
from vibekit.lib.auth import credentials
from vibekit.lib.auth.permissions import Permission
from vibekit.lib.clock import now
from vibekit.lib.crypto import hash_token
from vibekit.lib.db.prelude import Caller, Credential
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import Forbidden, StepUpRequired
from vibekit.lib.ids import new_id
from vibekit.modules.members import models

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
READ = Permission("test:read", least="viewer", sentence="Read")
MANAGE = Permission("test:manage", least="admin", sentence="Manage")
WITHIN = timedelta(minutes=10)
OWN = Permission("test:own", least="owner", sentence="Own")


async def in_a_role_of(product: Product, *permissions: str) -> Person:
    """A member of somebody's organization, in a role that holds these permissions."""
    owner = await product.owner_of()
    tx = Tx(product.services, credentials.acting(organization=owner.organization_id))
    role_id, moment = new_id(), now()
    tx.insert(
        models.Role,
        id=role_id,
        key="editor",
        name="Editor",
        description="",
        permissions=list(permissions),
        created_at=moment,
        updated_at=moment,
    )
    person = await product.person()
    tx.insert(
        models.Membership, user_id=person.id, role="editor", role_id=role_id, created_at=moment
    )
    await tx.commit()
    assert owner.organization_id is not None
    return await product.at_work(person, owner.organization_id)


def session_of(
    person: Person, permission: Permission | None = None, within: timedelta | None = None
) -> Credential:
    return credentials.session(
        hash_token(person.http.cookies["vibekit_session"]),
        organization=person.organization_id,
        permission=permission,
        within=within,
    )


async def look_up(
    product: Product,
    person: Person,
    permission: Permission | None = None,
    within: timedelta | None = None,
) -> Caller:
    return await Tx(product.services, session_of(person, permission, within)).caller()


async def prove_ago(owner: Owner, person: Person, minutes: float) -> None:
    ago = timedelta(minutes=minutes)
    await owner.execute(
        "UPDATE sessions SET authenticated_at = now() - $2::interval WHERE user_id = $1",
        person.id,
        ago,
    )


async def test_a_role_may_what_it_holds(product: Product) -> None:
    person = await in_a_role_of(product, "test:read")
    caller = await look_up(product, person, READ)
    assert (caller.role, caller.granted) == ("editor", ["test:read"])
    with pytest.raises(Forbidden):
        await look_up(product, person, MANAGE)


async def test_no_role_may_what_only_owners_may(product: Product) -> None:
    person = await in_a_role_of(product, "test:own")
    with pytest.raises(Forbidden):
        await look_up(product, person, permission=OWN)


async def test_a_fixed_role_is_granted_nothing_beside(product: Product) -> None:
    caller = await look_up(product, await product.owner_of(), OWN)
    assert (caller.role, caller.granted) == ("owner", None)


@pytest.mark.parametrize("asked", [None, OWN])
async def test_a_proof_grows_old(
    asked: Permission | None, product: Product, owner_connection: Owner
) -> None:
    owner = await product.owner_of()
    await prove_ago(owner_connection, owner, 9.9)
    assert (await look_up(product, owner, asked, WITHIN)).user_id == owner.id
    await prove_ago(owner_connection, owner, 10.1)
    assert (await look_up(product, owner, asked)).user_id == owner.id
    with pytest.raises(StepUpRequired):
        await look_up(product, owner, asked, WITHIN)


@pytest.mark.parametrize("minutes", [0, 60])
async def test_who_may_not_is_not_asked_for_a_proof(
    minutes: float, product: Product, owner_connection: Owner
) -> None:
    person = await in_a_role_of(product, "test:read")
    await prove_ago(owner_connection, person, minutes)
    with pytest.raises(Forbidden):
        await look_up(product, person, OWN, WITHIN)


async def test_with_an_old_proof_nothing_is_armed(
    product: Product, owner_connection: Owner
) -> None:
    """A lone insert behind the credential would otherwise stay, whatever was answered."""
    owner = await product.owner_of()
    await prove_ago(owner_connection, owner, 60)
    tx = Tx(product.services, session_of(owner, OWN, WITHIN))
    tx.insert(
        models.Role,
        id=new_id(),
        key="stowaway",
        name="Stowaway",
        description="",
        permissions=[],
        created_at=now(),
        updated_at=now(),
    )
    with pytest.raises(StepUpRequired):
        await tx.commit()
    count = "SELECT count(*) FROM roles WHERE organization_id = $1"
    assert await owner_connection.fetchval(count, owner.organization_id) == 0
