"""What one can do with pages."""

from typing import cast
from uuid import UUID

from asyncpg import Record

from vibekit.contracts.listing import Listing
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound, VersionConflict, stale
from vibekit.lib.events.event import emit
from vibekit.lib.ids import new_id
from vibekit.modules.pages import queries
from vibekit.modules.pages.contracts import CreatePage, ListPages, Page, PageSummary, UpdatePage
from vibekit.modules.pages.events import PageCreated, PageDeleted, PageUpdated
from vibekit.modules.pages.models import PageRow

_CURSOR = Cursor("pages")


async def list_pages(tx: Tx, request: ListPages) -> Listing[PageSummary]:
    """The newest first; a search looks at titles."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_pages(search=request.search is not None, after=after is not None),
        limit=request.limit + 1,
        search=request.search,
        after=after,
    )
    return _CURSOR.page(tx, rows, request)


async def create_page(tx: Tx, request: CreatePage) -> Page:
    """A page begins at version 1; its slug is unique in its organization."""
    moment = now()
    page = Page(
        id=new_id(),
        title=request.title,
        slug=request.slug,
        version=1,
        blocks=request.blocks,
        created_at=moment,
        updated_at=moment,
    )
    tx.insert(PageRow, **page)
    emit(tx, PageCreated(subject_id=page["id"]))
    return page


async def get_page(tx: Tx, page_id: UUID) -> Page:
    """A page of another organization is not there."""
    row = await tx.first(queries.page(), id=page_id)
    if row is None:
        raise NotFound
    return _page(row)


async def update_page(tx: Tx, page_id: UUID, request: UpdatePage) -> Page:
    """Changes only what is given, and only the version that the caller has read."""
    changes = request.model_dump(exclude={"version"})
    row = await tx.first(
        queries.change_page(frozenset(changes)),
        id=page_id,
        read_version=request.version,
        moment=now(),
        **{f"new_{name}": value for name, value in changes.items()},
    )
    if row is None:
        raise await _not_updated(tx, page_id)
    emit(tx, PageUpdated(subject_id=page_id, changed_fields=sorted(changes)))
    return _page(row)


async def delete_page(tx: Tx, page_id: UUID) -> None:
    """Gone at once; the event stays."""
    if await tx.first(queries.remove_page(), id=page_id) is None:
        raise NotFound
    emit(tx, PageDeleted(subject_id=page_id))


async def _not_updated(tx: Tx, page_id: UUID) -> VersionConflict:
    """Either it is not there, or somebody was faster; then the caller learns the version."""
    current = await get_page(tx, page_id)
    return stale(current["version"])


def _page(row: Record) -> Page:
    return cast("Page", dict(row))
