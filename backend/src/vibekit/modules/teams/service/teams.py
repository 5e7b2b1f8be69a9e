"""Teams: make, list, show, change and delete them."""

from typing import cast
from uuid import UUID

from asyncpg import Record

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import emit
from vibekit.lib.ids import new_id
from vibekit.modules.teams import queries
from vibekit.modules.teams.contracts import CreateTeam, Team, UpdateTeam
from vibekit.modules.teams.errors import NoSuchTeam
from vibekit.modules.teams.events import TeamCreated, TeamDeleted, TeamUpdated
from vibekit.modules.teams.models import TeamRow

_CURSOR = Cursor("teams")


async def list_teams(tx: Tx, request: ListQuery) -> Listing[Team]:
    """The newest first."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_teams(after=after is not None), limit=request.limit + 1, after=after
    )
    return _CURSOR.page(tx, rows, request)


async def create_team(tx: Tx, request: CreateTeam) -> Team:
    """Without members; its name is unique in its organization."""
    team_id, moment = new_id(), now()
    words = {"name": request.name, "description": request.description}
    times = {"created_at": moment, "updated_at": moment}
    tx.insert(TeamRow, id=team_id, **words, **times)
    emit(tx, TeamCreated(subject_id=team_id))
    return cast("Team", {"id": team_id, **words, "members_count": 0, **times})


async def get_team(tx: Tx, team_id: UUID) -> Team:
    """A team of another organization is not there."""
    return _team(await tx.first(queries.team(), id=team_id))


async def update_team(tx: Tx, team_id: UUID, request: UpdateTeam) -> Team:
    """Changes only what is given."""
    changes = request.model_dump()
    if not changes:
        return await get_team(tx, team_id)
    new = {f"new_{name}": value for name, value in changes.items()}
    row = await tx.first(queries.change_team(frozenset(changes)), id=team_id, moment=now(), **new)
    team = _team(row)
    emit(tx, TeamUpdated(subject_id=team_id, changed_fields=sorted(changes)))
    return team


async def delete_team(tx: Tx, team_id: UUID) -> None:
    """Gone at once; its members stay in the organization."""
    if await tx.first(queries.remove_team(), id=team_id) is None:
        raise NoSuchTeam
    emit(tx, TeamDeleted(subject_id=team_id))


def _team(row: Record | None) -> Team:
    if row is None:
        raise NoSuchTeam
    return cast("Team", dict(row))
