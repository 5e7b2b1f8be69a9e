"""The statements on organizations; row-level security narrows each to the armed one."""

from sqlalchemy import (
    DateTime,
    TableValuedAlias,
    Text,
    Uuid,
    bindparam,
    column,
    func,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.armed import armed_organization
from vibekit.lib.db.deletion import KEPT
from vibekit.lib.db.statement import statement
from vibekit.modules.organizations.models import Organization, OrganizationSlug

_ORGANIZATION = (
    Organization.id,
    Organization.name,
    Organization.slug,
    Organization.created_at,
    Organization.updated_at,
)


@statement
def newest_own(*, slug: bool, after: bool) -> Executable:
    """The armed person's organizations, the newest first; `slug` is one that it has or had."""
    mine = func.auth.organizations_of_user().table_valued(
        column("id", Uuid), column("name", Text), column("slug", Text), column("role", Text)
    )
    query = select(mine).order_by(mine.c.id.desc()).limit(bindparam("limit"))
    if slug:
        holder = select(OrganizationSlug.organization_id).where(
            OrganizationSlug.slug == bindparam("slug")
        )
        query = query.where(mine.c.id.in_(holder))
    return query.where(mine.c.id < bindparam("after")) if after else query


@statement
def organization() -> Executable:
    """The armed organization."""
    return select(*_ORGANIZATION).where(Organization.id == armed_organization)


@statement
def claim_slug() -> Executable:
    """Takes a slug for ever, if nobody has or had it; gives it back if it was free."""
    claim = insert(OrganizationSlug).values(
        slug=bindparam("claimed"),
        organization_id=armed_organization,
        created_at=bindparam("moment"),
    )
    return claim.on_conflict_do_nothing().returning(OrganizationSlug.slug)


@statement
def own_slug() -> Executable:
    """A slug, if the armed organization has or had it."""
    return select(OrganizationSlug.slug).where(
        OrganizationSlug.slug == bindparam("slug"),
        OrganizationSlug.organization_id == armed_organization,
    )


@statement
def change_organization(fields: frozenset[str]) -> Executable:
    """New values for these fields of the armed organization."""
    changes: dict[str, object] = {name: bindparam(f"new_{name}") for name in sorted(fields)}
    return (
        update(Organization)
        .where(Organization.id == armed_organization)
        .values(updated_at=bindparam("moment"), **changes)
        .returning(*_ORGANIZATION)
    )


@statement
def mark_deleted() -> Executable:
    """Hides the armed organization, if `confirmed` is its slug."""
    return (
        update(Organization)
        .where(Organization.id == armed_organization, Organization.slug == bindparam("confirmed"))
        .values(deleted_at=bindparam("moment"))
        .returning(Organization.id)
    )


def _deleted_own() -> TableValuedAlias:
    """What the armed person owned, and can still bring back."""
    return func.auth.deleted_organizations_of_user(KEPT).table_valued(
        column("id", Uuid),
        column("name", Text),
        column("slug", Text),
        column("deleted_at", DateTime(timezone=True)),
    )


@statement
def newest_deleted(*, after: bool) -> Executable:
    """What the armed person can bring back, the newest first."""
    found = _deleted_own()
    query = (
        select(found, (found.c.deleted_at + KEPT).label("purge_after"))
        .order_by(found.c.id.desc())
        .limit(bindparam("limit"))
    )
    return query.where(found.c.id < bindparam("after")) if after else query


@statement
def restore() -> Executable:
    """Brings the armed organization back, if the armed person may.

    Its own columns are asked beside the function: they are looked at again when a purge or another
    restoration had the row first.
    """
    return (
        update(Organization)
        .where(
            Organization.id == armed_organization,
            Organization.id.in_(select(_deleted_own().c.id)),
            Organization.can_be_undone(),
        )
        .values(deleted_at=None)
        .returning(*_ORGANIZATION)
    )


@statement
def deleted() -> Executable:
    """The armed organization, if it is deleted."""
    return select(Organization.name, Organization.deleted_at).where(
        Organization.id == armed_organization, Organization.deleted_at.is_not(None)
    )


@statement
def organization_names() -> Executable:
    """What organizations are called, for lists that know their ids."""
    return select(Organization.id, Organization.name).where(
        Organization.id == func.any(bindparam("ids"))
    )
