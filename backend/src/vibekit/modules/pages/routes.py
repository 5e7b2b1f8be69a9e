"""The operations on pages over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from vibekit.contracts.listing import Listing
from vibekit.lib.auth.require import require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound, VersionConflict
from vibekit.lib.http.declared import raises
from vibekit.lib.http.route import Router
from vibekit.modules.pages import policy, service
from vibekit.modules.pages.contracts import CreatePage, ListPages, Page, PageSummary, UpdatePage
from vibekit.modules.pages.errors import SlugTaken

router = Router(tags=["pages"])


@router.get("/pages")
async def list_pages(
    tx: Annotated[Tx, require_auth(policy.READ)], query: Annotated[ListPages, Query()]
) -> Listing[PageSummary]:
    """The pages of the organization, the newest first."""
    return await service.list_pages(tx, query)


@router.post("/pages", status_code=201, responses=raises(SlugTaken))
async def create_page(tx: Annotated[Tx, require_auth(policy.CREATE)], body: CreatePage) -> Page:
    """Create a page."""
    return await service.create_page(tx, body)


@router.get("/pages/{page_id}", responses=raises(NotFound))
async def get_page(tx: Annotated[Tx, require_auth(policy.READ)], page_id: UUID) -> Page:
    """Read a page with its blocks."""
    return await service.get_page(tx, page_id)


@router.patch("/pages/{page_id}", responses=raises(NotFound, VersionConflict, SlugTaken))
async def update_page(
    tx: Annotated[Tx, require_auth(policy.UPDATE)], page_id: UUID, body: UpdatePage
) -> Page:
    """Change a page, if nobody else changed it since it was read."""
    return await service.update_page(tx, page_id, body)


@router.delete("/pages/{page_id}", status_code=204, responses=raises(NotFound))
async def delete_page(tx: Annotated[Tx, require_auth(policy.DELETE)], page_id: UUID) -> None:
    """Delete a page."""
    await service.delete_page(tx, page_id)
