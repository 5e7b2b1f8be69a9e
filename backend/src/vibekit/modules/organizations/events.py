"""What happened to organizations."""

from vibekit.contracts.words import FieldName
from vibekit.lib.events.event import Event


class OrganizationCreated(Event, type="organization.created", subject="organization"):
    """An organization was created."""


class OrganizationUpdated(Event, type="organization.updated", subject="organization"):
    """An organization was renamed, or has a new slug."""

    changed_fields: list[FieldName]
    """The names of the fields that have new values."""


class OrganizationDeleted(Event, type="organization.deleted", subject="organization"):
    """An organization was deleted; for some days its owners can bring it back."""


class OrganizationRestored(Event, type="organization.restored", subject="organization"):
    """A deleted organization was brought back, as it was."""
