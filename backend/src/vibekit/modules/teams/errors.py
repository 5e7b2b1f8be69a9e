"""What can go wrong with teams."""

from vibekit.lib.db.conflicts import raised_by
from vibekit.lib.errors import Conflict, NotFound


@raised_by("uq_teams_organization_id_name")
class TeamNameTaken(Conflict):
    """Another team of this organization has this name. Choose another one."""

    code = "TEAM_NAME_TAKEN"
    field = "body.name"


@raised_by("fk_team_members_organization_id_team_id")
class NoSuchTeam(NotFound):
    """There is no such team here."""


@raised_by("fk_team_members_organization_id_user_id")
class NoSuchMember(NotFound):
    """Nobody of this id belongs to the organization."""
