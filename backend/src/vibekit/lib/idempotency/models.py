"""Answers that are kept to be given again."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, LargeBinary, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import time_column

# For operations that no organization counts in: on a person, or on organizations themselves.
NOWHERE = UUID(int=0)


class IdempotencyKey(Base):
    """The answer of a request that committed; `scope` is the hash of its place and its key."""

    __tablename__ = "idempotency_keys"

    caller_id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID] = mapped_column(primary_key=True, server_default=str(NOWHERE))
    scope: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)
    status: Mapped[int] = mapped_column(SmallInteger)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = time_column()

    __table_args__ = (Index(None, "created_at"),)
