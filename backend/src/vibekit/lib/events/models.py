"""The event log, which is the outbox too, and how far each subscriber has read it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import FetchedValue, Index, SmallInteger, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import TransactionId, tenant_column, time_column


class EventRow(Base):
    """A fact that happened: ids and names of changed fields, never a name, address or text."""

    __tablename__ = "events"

    organization_id: Mapped[UUID] = tenant_column(on_delete=None)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    type: Mapped[str] = mapped_column(String(64))
    version: Mapped[int] = mapped_column(SmallInteger)
    actor_type: Mapped[str] = mapped_column(String(16))
    actor_id: Mapped[UUID | None] = mapped_column()
    subject_type: Mapped[str] = mapped_column(String(32))
    subject_id: Mapped[UUID] = mapped_column()
    data: Mapped[dict[str, Any]] = mapped_column(JSONB)
    occurred_at: Mapped[datetime] = time_column()
    transaction: Mapped[int] = mapped_column(TransactionId, server_default=FetchedValue())

    __table_args__ = (
        Index(None, "organization_id", "actor_id", "id"),
        Index(None, "organization_id", "type", "id"),
        Index(None, "transaction", "id"),
    )


class EventCursor(Base):
    """The last event that a subscriber has dealt with."""

    __tablename__ = "event_cursors"

    subscriber: Mapped[str] = mapped_column(String(64), primary_key=True)
    transaction: Mapped[int] = mapped_column(TransactionId)
    event_id: Mapped[UUID] = mapped_column()
