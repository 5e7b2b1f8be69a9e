"""Mail of organizations."""

from vibekit.lib.db.deletion import time_to_undo
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.job import job
from vibekit.lib.mail import Message, moment_in_words, render
from vibekit.modules.accounts.service.people import reader
from vibekit.modules.organizations import queries


@job("organizations.send_deleted")
async def SEND_DELETED(tx: Tx) -> Message | None:  # noqa: N802 -- a constant: the decorator makes a Job
    """To one owner: until when the organization can be brought back, and where."""
    owner, deleted = await reader(tx), await tx.first(queries.deleted())
    if owner is None or deleted is None:
        return None
    settings = tx.services.settings
    until = deleted["deleted_at"] + time_to_undo(settings)
    mail = render(
        "organization_deleted",
        owner.locale,
        name=owner.name,
        product=settings.product_name,
        organization=deleted["name"],
        until=moment_in_words(until, owner.locale, owner.time_zone),
        url=f"{settings.base_url}/deleted-organizations",
    )
    return mail.to(owner.email)
