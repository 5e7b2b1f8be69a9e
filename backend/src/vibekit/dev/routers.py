"""The pages under /dev, which exist in development alone."""

from fastapi import APIRouter

from vibekit.config import Settings
from vibekit.dev.mailbox import mailbox_router
from vibekit.dev.reload import router as reload_router
from vibekit.lib.mail.mailbox import MailboxMailer


def development_routers(settings: Settings) -> list[APIRouter]:
    """The mailbox, and what makes open pages load again after an edit."""
    mailbox = MailboxMailer(settings.data_folder / "mailbox", settings.mail_from)
    return [mailbox_router(mailbox), reload_router]
