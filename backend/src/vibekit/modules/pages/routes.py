"""What an organization writes down, made of blocks."""

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
    """List the pages of the organization.

    The newest comes first; the blocks come with each page alone.
    """
    return await service.list_pages(tx, query)


@router.post("/pages", status_code=201, responses=raises(SlugTaken))
async def create_page(tx: Annotated[Tx, require_auth(policy.CREATE)], body: CreatePage) -> Page:
    """Create a page.

    Its slug must be unused in the organization.
    """
    return await service.create_page(tx, body)


@router.get("/pages/{page_id}", responses=raises(NotFound))
async def get_page(tx: Annotated[Tx, require_auth(policy.READ)], page_id: UUID) -> Page:
    """Read a page.

    With its blocks, and the version to send along with a change.
    """
    return await service.get_page(tx, page_id)


@router.patch("/pages/{page_id}", responses=raises(NotFound, VersionConflict, SlugTaken))
async def update_page(
    tx: Annotated[Tx, require_auth(policy.UPDATE)], page_id: UUID, body: UpdatePage
) -> Page:
    """Change a page.

    `version` is the one that was read. If somebody else changed the page since, nothing is written
    and the answer is `VERSION_CONFLICT`. What is left out stays as it is; blocks are replaced as a
    whole.
    """
    return await service.update_page(tx, page_id, body)


@router.delete("/pages/{page_id}", status_code=204, responses=raises(NotFound))
async def delete_page(tx: Annotated[Tx, require_auth(policy.DELETE)], page_id: UUID) -> None:
    """Delete a page.

    For good: only the entry in the audit log stays.
    """
    await service.delete_page(tx, page_id)
