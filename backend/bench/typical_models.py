"""The typical app's entities: the product's and the example's tables under plainer names."""

from typing import cast

from sqlalchemy import Table

from tests.example.models import ExampleBase
from tests.example.models import NoteRow as Note
from vibekit.lib.events.models import EventRow as Event
from vibekit.lib.idempotency.models import IdempotencyKey
from vibekit.modules.accounts.models import Session, User
from vibekit.modules.members.models import Membership
from vibekit.modules.organizations.models import Organization

__all__ = ["Event", "IdempotencyKey", "Membership", "Note", "Organization", "Session", "User"]

# The example's tables are apart from the product's, and the ORM looks up what they refer to.
cast("Table", Organization.__table__).to_metadata(ExampleBase.metadata)
