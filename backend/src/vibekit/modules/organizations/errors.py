"""What can go wrong with organizations."""

from vibekit.lib.db.conflicts import raised_by
from vibekit.lib.errors import Conflict, ValidationFailed, invalid


@raised_by("pk_organization_slugs")
class SlugTaken(Conflict):
    """Another organization has or had this slug. Choose another one."""

    code = "SLUG_TAKEN"
    field = "body.slug"


def slug_reserved() -> ValidationFailed:
    """The slug is one of our own addresses."""
    return invalid("body.slug", "SLUG_RESERVED", "This word is reserved. Choose another one")


def confirmation_wrong() -> ValidationFailed:
    """What was typed to confirm is not the slug."""
    return invalid(
        "query.confirmation", "CONFIRMATION_WRONG", "Type the organization's slug to confirm"
    )
