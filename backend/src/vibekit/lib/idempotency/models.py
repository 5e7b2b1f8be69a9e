"""Answers that are kept to be given again."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, LargeBinary, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import time_column


class IdempotencyKey(Base):
    """The answer of a request that committed, under the hash of caller, place and key."""

    __tablename__ = "idempotency_keys"

    caller_id: Mapped[UUID] = mapped_column(primary_key=True)
    scope: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)
    status: Mapped[int] = mapped_column(SmallInteger)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = time_column()

    __table_args__ = (Index(None, "created_at"),)
