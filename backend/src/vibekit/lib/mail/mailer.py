"""The port through which mail leaves."""

from typing import Protocol

from vibekit.lib.mail.message import Message


class MailError(Exception):
    """The mail did not leave. `permanent` says that trying again is no use."""

    def __init__(self, reason: str, *, permanent: bool = False) -> None:
        self.permanent = permanent
        super().__init__(reason)


class Mailer(Protocol):
    """Whatever takes a mail away."""

    async def send(self, message: Message) -> None:
        """Hand the mail over. Raises MailError."""
        ...
