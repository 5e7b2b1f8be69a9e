"""Groups of people inside an organization."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.auth.require import require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import Forbidden, NotFound
from vibekit.lib.http.declared import raises
from vibekit.lib.http.route import Router
from vibekit.modules.teams import contracts as c
from vibekit.modules.teams import policy
from vibekit.modules.teams.errors import TeamNameTaken
from vibekit.modules.teams.service import members, teams

router = Router(tags=["teams"])
Reader = Annotated[Tx, require_auth(policy.READ)]
Manager = Annotated[Tx, require_auth(policy.MANAGE)]


@router.get("/teams")
async def list_teams(tx: Reader, query: Annotated[ListQuery, Query()]) -> Listing[c.Team]:
    """List the teams of the organization.

    The newest comes first; each with the number of its members.
    """
    return await teams.list_teams(tx, query)


@router.post("/teams", status_code=201, responses=raises(TeamNameTaken))
async def create_team(tx: Manager, body: c.CreateTeam) -> c.Team:
    """Create a team.

    It has no members yet; its name must be unused in the organization.
    """
    return await teams.create_team(tx, body)


@router.get("/teams/{team_id}", responses=raises(NotFound))
async def get_team(tx: Reader, team_id: UUID) -> c.Team:
    """Read a team.

    What it is called, what it is there for, and how many belong to it.
    """
    return await teams.get_team(tx, team_id)


@router.patch("/teams/{team_id}", responses=raises(NotFound, TeamNameTaken))
async def update_team(tx: Manager, team_id: UUID, body: c.UpdateTeam) -> c.Team:
    """Rename a team, or describe it anew.

    What is left out stays as it is.
    """
    return await teams.update_team(tx, team_id, body)


@router.delete("/teams/{team_id}", status_code=204, responses=raises(NotFound))
async def delete_team(tx: Manager, team_id: UUID) -> None:
    """Delete a team.

    For good; its members stay members of the organization.
    """
    await teams.delete_team(tx, team_id)


@router.get("/teams/{team_id}/members", responses=raises(NotFound))
async def list_team_members(
    tx: Reader, team_id: UUID, query: Annotated[ListQuery, Query()]
) -> Listing[c.TeamMember]:
    """List the members of a team.

    Whoever has the newest account comes first; `is_lead` marks those who lead it.
    """
    return await members.list_team_members(tx, team_id, query)


@router.put("/teams/{team_id}/members/{user_id}", responses=raises(NotFound, Forbidden))
async def set_team_member(
    tx: Reader, team_id: UUID, user_id: UUID, body: c.SetTeamMember
) -> c.TeamMember:
    """Put a member of the organization into a team.

    For those who hold `teams:manage`, and for the leads of this team. Whoever is in it already
    becomes its lead, or ceases to be.
    """
    return await members.set_team_member(tx, team_id, user_id, body)


@router.delete(
    "/teams/{team_id}/members/{user_id}", status_code=204, responses=raises(NotFound, Forbidden)
)
async def remove_team_member(tx: Reader, team_id: UUID, user_id: UUID) -> None:
    """Take somebody out of a team.

    For those who hold `teams:manage`, and for the leads of this team. The person stays a member of
    the organization.
    """
    await members.remove_team_member(tx, team_id, user_id)
