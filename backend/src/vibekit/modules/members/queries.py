"""The statements on members and roles; row-level security narrows each to the armed one."""

from sqlalchemy import bindparam, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.statement import statement
from vibekit.modules.members.models import Membership


@statement
def owners() -> Executable:
    """Who owns the armed organization."""
    return select(Membership.user_id).where(Membership.role == "owner")


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
