"""What mailed tokens are good for, and how long."""

from datetime import timedelta

VERIFY_EMAIL = "verify_email"
RESET_PASSWORD = "reset_password"  # noqa: S105 -- the name of a purpose
TOKEN_LIFE = timedelta(minutes=15)
