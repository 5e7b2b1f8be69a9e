"""Ids: UUIDv7, ordered by the time they were made."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A new id, later than every id that this process made in an earlier millisecond."""
    return uuid7()
