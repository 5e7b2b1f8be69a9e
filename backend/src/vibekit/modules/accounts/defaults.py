"""What accounts begin with, and what mailed tokens are good for and how long."""

from datetime import timedelta

DEFAULT_LOCALE = "en"
DEFAULT_TIME_ZONE = "UTC"

VERIFY_EMAIL = "verify_email"
RESET_PASSWORD = "reset_password"  # noqa: S105 -- the name of a purpose
TOKEN_LIFE = timedelta(minutes=15)
