"""What happened to notes."""

from vibekit.lib.events.event import Event


class NoteCreated(Event, type="note.created", subject="note"):
    """A note was created."""


class NoteRenamed(Event, type="note.renamed", subject="note"):
    """A note was renamed."""

    changed_fields: list[str]
    """The names of the fields that have new values."""


class NoteDeleted(Event, type="note.deleted", subject="note"):
    """A note was deleted."""
