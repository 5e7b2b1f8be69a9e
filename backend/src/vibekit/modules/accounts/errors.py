"""What can go wrong with accounts."""

from vibekit.lib.db.conflicts import raised_by
from vibekit.lib.errors import InvalidCredentials, ValidationFailed, invalid


def token_invalid() -> ValidationFailed:
    """The token is unknown, used, replaced or expired; which of them is not said."""
    return invalid(
        "body.token", "TOKEN_INVALID", "This link was used or has expired. Ask for a new one"
    )


def password_wrong() -> ValidationFailed:
    """The current password is not the right one."""
    return invalid("body.current_password", "PASSWORD_WRONG", "This is not your current password")


@raised_by("uq_users_email_key")
class AddressConfirmed(ValidationFailed):
    """This address was confirmed before. Sign in with it."""

    def __init__(self) -> None:
        super().__init__(details=token_invalid().details)


class NotConfirmedYet(InvalidCredentials):
    """Address and password do not belong together."""

    # It answers as InvalidCredentials does; only the mail that was ordered is kept.
    keeps_work = True
