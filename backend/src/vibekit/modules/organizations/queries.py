"""The statements on organizations and members; row-level security narrows each to the armed one."""

from sqlalchemy import Text, Uuid, bindparam, column, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.armed import armed_organization
from vibekit.lib.db.statement import statement
from vibekit.modules.organizations.models import Membership, Organization, OrganizationSlug

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


@statement
def newest_members(*, after: bool) -> Executable:
    """Members of the armed organization by the age of their accounts, the newest first."""
    query = (
        select(
            Membership.user_id.label("id"),
            Membership.role,
            Membership.created_at.label("joined_at"),
        )
        .order_by(Membership.user_id.desc())
        .limit(bindparam("limit"))
    )
    return query.where(Membership.user_id < bindparam("after")) if after else query


@statement
def organization_names() -> Executable:
    """What organizations are called, for lists that know their ids."""
    return select(Organization.id, Organization.name).where(
        Organization.id == func.any(bindparam("ids"))
    )
