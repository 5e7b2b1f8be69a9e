"""What happened to teams."""

from uuid import UUID

from vibekit.contracts.words import FieldName
from vibekit.lib.events.event import Event


class TeamCreated(Event, type="team.created", subject="team"):
    """A team was created."""


class TeamUpdated(Event, type="team.updated", subject="team"):
    """A team was renamed or described anew."""

    changed_fields: list[FieldName]
    """The names of the fields that have new values."""


class TeamDeleted(Event, type="team.deleted", subject="team"):
    """A team was deleted; its members stay members of the organization."""


class TeamMemberAdded(Event, type="team.member_added", subject="team"):
    """A person joined a team."""

    user_id: UUID
    """The person."""


class TeamMemberChanged(Event, type="team.member_changed", subject="team"):
    """A person began or ceased to lead a team."""

    user_id: UUID
    """The person."""


class TeamMemberRemoved(Event, type="team.member_removed", subject="team"):
    """A person was taken out of a team."""

    user_id: UUID
    """The person."""
