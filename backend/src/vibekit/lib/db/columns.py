"""Columns that many tables share."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, ForeignKey, Uuid
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import UserDefinedType


class TransactionId(UserDefinedType[int]):
    """PostgreSQL's `xid8`: in this order, below the oldest running one, events are complete."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        """The type's name in SQL."""
        return "xid8"


def tenant_column(*, on_delete: str | None = "CASCADE") -> Mapped[UUID]:
    """The organization that a row belongs to: the first part of every key of a tenant's table."""
    return mapped_column(Uuid, ForeignKey("organizations.id", ondelete=on_delete), primary_key=True)


def user_column(*, primary_key: bool = False) -> Mapped[UUID]:
    """The person that a row belongs to."""
    return mapped_column(Uuid, ForeignKey("users.id", ondelete="CASCADE"), primary_key=primary_key)


def time_column() -> Mapped[datetime]:
    """A moment in UTC, with microseconds."""
    return mapped_column(DateTime(timezone=True))
