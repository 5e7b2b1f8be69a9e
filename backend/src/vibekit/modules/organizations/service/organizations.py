"""Organizations: make, list, show and rename them."""

import secrets
from collections.abc import Iterator
from typing import cast

from asyncpg import Record

from vibekit.contracts.listing import Listing
from vibekit.lib.auth.permissions import OWNER, PermissionTable
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.prelude import Caller
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound
from vibekit.lib.events.event import emit
from vibekit.lib.ids import new_id
from vibekit.lib.text import RESERVED_SLUGS, slug_from, slug_with_suffix
from vibekit.modules.accounts.service.session import work_in
from vibekit.modules.members.service.members import add_member
from vibekit.modules.organizations import models, queries
from vibekit.modules.organizations.contracts import (
    CreateOrganization,
    ListOrganizations,
    Organization,
    OrganizationSummary,
    UpdateOrganization,
)
from vibekit.modules.organizations.errors import SlugTaken, slug_reserved
from vibekit.modules.organizations.events import (
    OrganizationCreated,
    OrganizationUpdated,
)

_CURSOR = Cursor("organizations")
_SUFFIXES_TRIED = 5


async def list_organizations(tx: Tx, request: ListOrganizations) -> Listing[OrganizationSummary]:
    """One's own, the newest first."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_own(slug=request.slug is not None, after=after is not None),
        limit=request.limit + 1,
        slug=request.slug,
        after=after,
    )
    return _CURSOR.page(tx, rows, request)


async def create_organization(tx: Tx, request: CreateOrganization) -> Organization:
    """Its creator owns it and goes on in it; without a slug, one is made from the name."""
    asked = request.model_dump().get("slug")
    if asked in RESERVED_SLUGS:
        raise slug_reserved()
    organization_id, moment = new_id(), now()
    await tx.enter(organization_id)
    slug = await _claim_first(tx, [asked] if asked else _candidates(request.name))
    tx.insert(
        models.Organization,
        id=organization_id,
        name=request.name,
        slug=slug,
        created_at=moment,
        updated_at=moment,
    )
    await work_in(tx, organization_id)
    emit(tx, OrganizationCreated(subject_id=organization_id))
    add_member(tx, (await tx.caller()).person, OWNER)
    return {
        "id": organization_id,
        "name": request.name,
        "slug": slug,
        "role": OWNER,
        "permissions": PermissionTable.of(OWNER),
        "created_at": moment,
        "updated_at": moment,
    }


async def get_organization(tx: Tx) -> Organization:
    """The one that the request names."""
    row = await tx.first(queries.organization())
    return shown(row, await tx.caller())


async def update_organization(tx: Tx, request: UpdateOrganization) -> Organization:
    """Changes only what is given; a slug that was given up stays taken and leads here."""
    changes = request.model_dump()
    if not changes:
        return await get_organization(tx)
    if "slug" in changes:
        await _take_slug(tx, changes["slug"])
    row = await tx.first(
        queries.change_organization(frozenset(changes)),
        moment=now(),
        **{f"new_{name}": value for name, value in changes.items()},
    )
    organization = shown(row, await tx.caller())
    emit(tx, OrganizationUpdated(subject_id=organization["id"], changed_fields=sorted(changes)))
    return organization


async def _take_slug(tx: Tx, slug: str) -> None:
    if slug in RESERVED_SLUGS:
        raise slug_reserved()
    if await tx.first(queries.own_slug(), slug=slug) is None:
        await _claim_first(tx, [slug])


async def _claim_first(tx: Tx, slugs: "Iterator[str] | list[str]") -> str:
    for slug in slugs:
        if await tx.first(queries.claim_slug(), claimed=slug, moment=now()) is not None:
            return slug
    raise SlugTaken


def _candidates(name: str) -> Iterator[str]:
    slug = slug_from(name)
    yield slug
    for _ in range(_SUFFIXES_TRIED):
        yield slug_with_suffix(slug, secrets.token_hex(3))


def shown(row: Record | None, caller: Caller) -> Organization:
    """An organization as its contract shows it to this caller; none is not there."""
    if row is None:
        raise NotFound
    permissions = PermissionTable.of(caller.role, caller.granted)
    return cast("Organization", {**row, "role": caller.role, "permissions": permissions})
