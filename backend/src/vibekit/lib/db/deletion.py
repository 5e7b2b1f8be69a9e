"""Things that are hidden as soon as they are deleted, and can be brought back for some time."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, DateTime, Interval, and_, bindparam, func, or_
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.config import Settings
from vibekit.lib.db.base import Base

KEPT: ColumnElement[timedelta] = bindparam("kept", type_=Interval)
"""How long what is deleted is kept: a value of each statement that asks."""


def time_to_undo(settings: Settings) -> timedelta:
    """How long what is deleted can be brought back."""
    return timedelta(days=settings.deletion_undo_days)


class Deletable(Base):
    """A table whose things can be deleted, brought back, and purged."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True)
    deleted_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    # Part of it may be gone from here on: the next run ends what this one began, whatever the
    # settings say by then.
    purge_began_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    purged_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    @classmethod
    def can_be_undone(cls) -> ColumnElement[bool]:
        """It is deleted, its time is not over, and nothing of it is gone."""
        return and_(cls.deleted_at > func.now() - KEPT, cls.purge_began_at.is_(None))

    @classmethod
    def is_over(cls) -> ColumnElement[bool]:
        """It has to be purged, or its purge has to be ended."""
        had_its_time = or_(cls.deleted_at <= func.now() - KEPT, cls.purge_began_at.is_not(None))
        return and_(had_its_time, cls.purged_at.is_(None))
