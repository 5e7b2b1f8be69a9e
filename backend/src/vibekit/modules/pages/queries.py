"""The statements on pages."""

from sqlalchemy import (
    ColumnElement,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.statement import statement
from vibekit.modules.pages.models import PageRow

SUMMARY = (
    PageRow.id,
    PageRow.title,
    PageRow.slug,
    PageRow.version,
    PageRow.created_at,
    PageRow.updated_at,
)
_THIS: ColumnElement[bool] = PageRow.id == bindparam("id")


@statement
def newest_pages(*, search: bool, after: bool) -> Executable:
    """Newest first; `after` an id, and only titles with `search` in them."""
    query = select(*SUMMARY).order_by(PageRow.id.desc()).limit(bindparam("limit"))
    if search:
        query = query.where(
            func.strpos(func.lower(PageRow.title), func.lower(bindparam("search"))) > 0
        )
    if after:
        query = query.where(PageRow.id < bindparam("after"))
    return query


@statement
def page() -> Executable:
    """One page with its blocks."""
    return select(*SUMMARY, PageRow.blocks).where(_THIS)


@statement
def change_page(fields: frozenset[str]) -> Executable:
    """New values for these fields, if the page is still at `read_version`."""
    changes: dict[str, object] = {name: bindparam(f"new_{name}") for name in sorted(fields)}
    return (
        update(PageRow)
        .where(_THIS, PageRow.version == bindparam("read_version"))
        .values(version=PageRow.version + 1, updated_at=bindparam("moment"), **changes)
        .returning(*SUMMARY, PageRow.blocks)
    )


@statement
def remove_page() -> Executable:
    """Deletes one page and says whether it was there."""
    return delete(PageRow).where(_THIS).returning(PageRow.id)


@statement
def page_names() -> Executable:
    """What pages are called, for lists that know their ids."""
    return select(PageRow.id, PageRow.title.label("name")).where(
        PageRow.id == func.any(bindparam("ids"))
    )
