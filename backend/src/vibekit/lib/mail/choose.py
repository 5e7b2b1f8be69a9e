"""Which mailer serves this process."""

from vibekit.config import Settings
from vibekit.lib.mail.mailbox import MailboxMailer
from vibekit.lib.mail.mailer import Mailer
from vibekit.lib.mail.smtp import SmtpMailer


def mailer_from(settings: Settings) -> Mailer:
    """The mail server where one is named, which production demands; else the local mailbox."""
    if settings.smtp_url is not None:
        return SmtpMailer(settings.smtp_url.get_secret_value(), settings.mail_from)
    return MailboxMailer(settings.data_folder / "mailbox", settings.mail_from)
