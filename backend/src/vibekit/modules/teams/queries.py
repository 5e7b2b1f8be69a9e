"""The statements on teams and who belongs to them."""

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    DateTime,
    Uuid,
    bindparam,
    delete,
    false,
    func,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.armed import armed_organization, armed_user
from vibekit.lib.db.statement import statement
from vibekit.modules.teams.models import TeamMemberRow, TeamRow

_COUNT = (
    select(func.count())
    .where(TeamMemberRow.team_id == TeamRow.id)
    .scalar_subquery()
    .label("members_count")
)
_TEAM = (
    TeamRow.id,
    TeamRow.name,
    TeamRow.description,
    _COUNT,
    TeamRow.created_at,
    TeamRow.updated_at,
)
_MEMBER = (
    TeamMemberRow.user_id.label("id"),
    TeamMemberRow.is_lead,
    TeamMemberRow.created_at.label("joined_at"),
)
_THIS: ColumnElement[bool] = TeamRow.id == bindparam("id")
_OF_TEAM: ColumnElement[bool] = TeamMemberRow.team_id == bindparam("team_id")
_THIS_MEMBER = (_OF_TEAM, TeamMemberRow.user_id == bindparam("user_id"))


@statement
def newest_teams(*, after: bool) -> Executable:
    """The newest first."""
    query = select(*_TEAM).order_by(TeamRow.id.desc()).limit(bindparam("limit"))
    return query.where(TeamRow.id < bindparam("after")) if after else query


@statement
def team() -> Executable:
    """One team."""
    return select(*_TEAM).where(_THIS)


@statement
def change_team(fields: frozenset[str]) -> Executable:
    """New values for these fields."""
    changes: dict[str, object] = {name: bindparam(f"new_{name}") for name in sorted(fields)}
    return (
        update(TeamRow)
        .where(_THIS)
        .values(updated_at=bindparam("moment"), **changes)
        .returning(*_TEAM)
    )


@statement
def remove_team() -> Executable:
    """Deletes one team and says whether it was there."""
    return delete(TeamRow).where(_THIS).returning(TeamRow.id)


@statement
def team_and_whether_led() -> Executable:
    """One team, and whether the armed person leads it."""
    leading = select(TeamMemberRow.user_id).where(
        TeamMemberRow.team_id == TeamRow.id,
        TeamMemberRow.user_id == armed_user,
        TeamMemberRow.is_lead,
    )
    return select(TeamRow.id, leading.exists().label("is_led")).where(_THIS)


@statement
def newest_members(*, after: bool) -> Executable:
    """Members of one team by the age of their accounts, the newest first."""
    query = (
        select(*_MEMBER)
        .where(_OF_TEAM)
        .order_by(TeamMemberRow.user_id.desc())
        .limit(bindparam("limit"))
    )
    return query.where(TeamMemberRow.user_id < bindparam("after")) if after else query


@statement
def member() -> Executable:
    """One member of one team."""
    return select(*_MEMBER).where(*_THIS_MEMBER)


@statement
def add_member() -> Executable:
    """Puts a person into a team, and says whether that is new."""
    adding = insert(TeamMemberRow).values(
        organization_id=armed_organization,
        team_id=bindparam("team_id"),
        user_id=bindparam("user_id"),
        is_lead=bindparam("is_lead"),
        created_at=bindparam("moment"),
    )
    return adding.on_conflict_do_nothing().returning(TeamMemberRow.user_id)


@statement
def change_lead() -> Executable:
    """Whether a member leads the team from now on; no row when that is so already."""
    return (
        update(TeamMemberRow)
        .where(*_THIS_MEMBER, TeamMemberRow.is_lead != bindparam("is_lead"))
        .values(is_lead=bindparam("is_lead"))
        .returning(TeamMemberRow.user_id)
    )


@statement
def remove_member() -> Executable:
    """Takes a person out of a team and says whether they were in it."""
    return delete(TeamMemberRow).where(*_THIS_MEMBER).returning(TeamMemberRow.user_id)


@statement
def join_teams() -> Executable:
    """Puts a person into those of these teams that are still there, and gives their ids."""
    there = select(
        armed_organization,
        TeamRow.id,
        bindparam("user_id", type_=Uuid),
        false(),
        bindparam("moment", type_=DateTime(timezone=True)),
    ).where(TeamRow.id == func.any(bindparam("ids", type_=ARRAY(Uuid))))
    columns = ["organization_id", "team_id", "user_id", "is_lead", "created_at"]
    joining = insert(TeamMemberRow).from_select(columns, there, include_defaults=False)
    return joining.on_conflict_do_nothing().returning(TeamMemberRow.team_id)


@statement
def team_names() -> Executable:
    """What teams are called, for lists that know their ids."""
    return select(TeamRow.id, TeamRow.name).where(TeamRow.id == func.any(bindparam("ids")))
