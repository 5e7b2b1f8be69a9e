"""What happened to pages."""

from vibekit.contracts.words import FieldName
from vibekit.lib.events.event import Event


class PageCreated(Event, type="page.created", subject="page"):
    """A page was created."""


class PageUpdated(Event, type="page.updated", subject="page"):
    """A page was changed."""

    changed_fields: list[FieldName]
    """The names of the fields that have new values."""


class PageDeleted(Event, type="page.deleted", subject="page"):
    """A page was deleted."""
