"""Mail: what is written, how it looks, and how it leaves."""

from vibekit.lib.mail.choose import mailer_from
from vibekit.lib.mail.mailbox import MailboxMailer
from vibekit.lib.mail.mailer import Mailer, MailError
from vibekit.lib.mail.message import Message
from vibekit.lib.mail.render import Rendered, moment_in_words, render, word
from vibekit.lib.mail.smtp import SmtpMailer

__all__ = [
    "MailError",
    "MailboxMailer",
    "Mailer",
    "Message",
    "Rendered",
    "SmtpMailer",
    "mailer_from",
    "moment_in_words",
    "render",
    "word",
]
