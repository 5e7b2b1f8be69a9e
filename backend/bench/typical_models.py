"""The typical app's entities: the product's own tables under plainer names."""

from vibekit.lib.events.models import EventRow as Event
from vibekit.lib.idempotency.models import IdempotencyKey
from vibekit.modules.accounts.models import Session, User
from vibekit.modules.organizations.models import Membership, Organization
from vibekit.modules.pages.models import PageRow as Page

__all__ = ["Event", "IdempotencyKey", "Membership", "Organization", "Page", "Session", "User"]
