"""What can go wrong with preferences."""

from vibekit.lib.errors import ValidationFailed, invalid


def topic_unknown(topic: str) -> ValidationFailed:
    """No domain tells of this."""
    return invalid(f"body.notifications.{topic}", "TOPIC_UNKNOWN", "There is no such topic")


def token_invalid() -> ValidationFailed:
    """We have signed no such link."""
    return invalid("query.token", "TOKEN_INVALID", "This link is not one of ours, or is damaged")
