"""The job queue's table, as far as VibeKit writes it itself; pgqueuer reads it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, LargeBinary, Text
from sqlalchemy.dialects.postgresql import ENUM
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import time_column


class QueuedJob(Base):
    """A job that waits or runs: pgqueuer's table, of which we only fill what it needs."""

    __tablename__ = "pgqueuer"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    priority: Mapped[int] = mapped_column()
    entrypoint: Mapped[str] = mapped_column(Text)
    payload: Mapped[bytes] = mapped_column(LargeBinary)
    status: Mapped[str] = mapped_column(ENUM(name="pgqueuer_status", create_type=False))
    updated: Mapped[datetime] = time_column()
    execute_after: Mapped[datetime] = time_column()
    heartbeat: Mapped[datetime] = time_column()
    queue_manager_id: Mapped[UUID | None] = mapped_column()


class QueueSchedule(Base):
    """When a schedule's job is ordered next: pgqueuer's table, written by `clock.py` alone."""

    __tablename__ = "pgqueuer_schedules"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    entrypoint: Mapped[str] = mapped_column(Text)
    expression: Mapped[str] = mapped_column(Text)
    next_run: Mapped[datetime] = time_column()
    last_run: Mapped[datetime | None] = time_column()


class JobDone(Base):
    """Written in the transaction of a job's work, so that a job that is run twice works once."""

    __tablename__ = "jobs_done"

    job_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    done_at: Mapped[datetime] = time_column()

    __table_args__ = (Index(None, "done_at"),)
