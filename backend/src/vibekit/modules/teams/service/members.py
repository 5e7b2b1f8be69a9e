"""Who belongs to a team, and who leads it."""

from collections.abc import Sequence
from uuid import UUID

from asyncpg import Record

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import Forbidden
from vibekit.lib.events.event import emit
from vibekit.modules.accounts.contracts import Person
from vibekit.modules.accounts.service.people import people_by_id
from vibekit.modules.teams import policy, queries
from vibekit.modules.teams.contracts import SetTeamMember, TeamMember
from vibekit.modules.teams.errors import NoSuchMember, NoSuchTeam
from vibekit.modules.teams.events import TeamMemberAdded, TeamMemberChanged, TeamMemberRemoved

_CURSOR = Cursor("team members")


async def list_team_members(tx: Tx, team_id: UUID, request: ListQuery) -> Listing[TeamMember]:
    """Everybody who belongs to the team."""
    after = _CURSOR.after(tx, request)
    if await tx.first(queries.team(), id=team_id) is None:
        raise NoSuchTeam
    rows = await tx.all(
        queries.newest_members(after=after is not None),
        team_id=team_id,
        limit=request.limit + 1,
        after=after,
    )
    people = await people_by_id(tx, [row["id"] for row in rows])
    return _CURSOR.page(tx, rows, request, lambda row: _member(row, people[row["id"]]))


async def set_team_member(
    tx: Tx, team_id: UUID, user_id: UUID, request: SetTeamMember
) -> TeamMember:
    """Puts a member of the organization into the team, as its lead or not."""
    await _require_may_manage(tx, team_id)
    who = {"team_id": team_id, "user_id": user_id}
    how = {**who, "is_lead": request.is_lead}
    if await tx.first(queries.add_member(), **how, moment=now()):
        emit(tx, TeamMemberAdded(subject_id=team_id, user_id=user_id))
    elif await tx.first(queries.change_lead(), **how):
        emit(tx, TeamMemberChanged(subject_id=team_id, user_id=user_id))
    person = (await people_by_id(tx, [user_id]))[user_id]
    return _member(await tx.only(queries.member(), **who), person)


async def remove_team_member(tx: Tx, team_id: UUID, user_id: UUID) -> None:
    """The person stays a member of the organization."""
    await _require_may_manage(tx, team_id)
    if await tx.first(queries.remove_member(), team_id=team_id, user_id=user_id) is None:
        raise NoSuchMember
    emit(tx, TeamMemberRemoved(subject_id=team_id, user_id=user_id))


async def join_teams(tx: Tx, user_id: UUID, team_ids: Sequence[UUID]) -> None:
    """A new member of the organization joins these teams; those that are gone are passed over."""
    if team_ids:
        joined = await tx.all(
            queries.join_teams(), ids=list(team_ids), user_id=user_id, moment=now()
        )
        for row in joined:
            emit(tx, TeamMemberAdded(subject_id=row["team_id"], user_id=user_id))


async def _require_may_manage(tx: Tx, team_id: UUID) -> None:
    """Those who manage teams, and those who lead this one."""
    team = await tx.first(queries.team_and_whether_led(), id=team_id)
    if team is None:
        raise NoSuchTeam
    if not policy.may_manage_members(await tx.caller(), is_lead=team["is_led"]):
        raise Forbidden


def _member(row: Record, person: Person) -> TeamMember:
    return {"user": person, "is_lead": row["is_lead"], "joined_at": row["joined_at"]}
