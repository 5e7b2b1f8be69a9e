"""What happened to members and roles."""

from vibekit.contracts.words import Role
from vibekit.lib.events.event import Event


class MemberAdded(Event, type="member.added", subject="user"):
    """A person became a member."""

    role: Role
    """The person's role."""
