"""The statements on members and roles; row-level security narrows each to the armed one."""

from sqlalchemy import Text, bindparam, func, or_, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.statement import statement
from vibekit.modules.members.models import Membership, Role


@statement
def owners() -> Executable:
    """Who owns the armed organization."""
    return select(Membership.user_id).where(Membership.role == "owner")


@statement
def holders() -> Executable:
    """Who in the armed organization may do something, by a fixed role or one of its own."""
    granted = select(Role.id).where(bindparam("permission", type_=Text) == Role.permissions.any_())
    return select(Membership.user_id).where(
        or_(Membership.role == func.any(bindparam("roles")), Membership.role_id.in_(granted))
    )


@statement
def members_among() -> Executable:
    """Which of these people belong to the armed organization; they stay until the end."""
    return (
        select(Membership.user_id)
        .where(Membership.user_id == func.any(bindparam("ids")))
        .with_for_update(read=True, key_share=True)
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
