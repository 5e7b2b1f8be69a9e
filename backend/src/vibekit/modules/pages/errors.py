"""What can go wrong with pages."""

from vibekit.lib.db.conflicts import raised_by
from vibekit.lib.errors import Conflict


@raised_by("uq_pages_organization_id_slug")
class SlugTaken(Conflict):
    """Another page of this organization has this slug. Choose another one."""

    code = "SLUG_TAKEN"
    field = "body.slug"
