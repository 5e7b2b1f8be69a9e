"""What can go wrong with notes."""

from vibekit.lib.db.conflicts import raised_by
from vibekit.lib.errors import NotFound


@raised_by("fk_notes_organization_id_reply_to")
class NothingToReplyTo(NotFound):
    """The note that this one replies to is not there."""
