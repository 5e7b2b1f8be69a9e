"""The manifest of teams."""

from vibekit.lib.module import Module
from vibekit.modules.teams import events, models, policy, queries
from vibekit.modules.teams.routes import router

module = Module(
    name="teams",
    router=router,
    tables=[models.TeamRow, models.TeamMemberRow],
    permissions=[policy.READ, policy.MANAGE],
    events=[
        events.TeamCreated,
        events.TeamUpdated,
        events.TeamDeleted,
        events.TeamMemberAdded,
        events.TeamMemberChanged,
        events.TeamMemberRemoved,
    ],
    names={"team": queries.team_names},
)
