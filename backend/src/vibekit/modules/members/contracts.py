"""What goes in and out of the operations on members and roles."""

from datetime import datetime

from typing_extensions import TypedDict

from vibekit.contracts.listing import answer
from vibekit.contracts.words import Role
from vibekit.modules.accounts.contracts import Person


@answer
class Member(TypedDict):
    """A person in the organization."""

    user: Person
    """The person."""
    role: Role
    """The person's role."""
    joined_at: datetime
    """Since when."""
