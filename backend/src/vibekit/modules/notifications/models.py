"""Tables of notifications."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, ForeignKeyConstraint, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import tenant_column, time_column


class NotificationRow(Base):
    """That somebody is told of an event; whoever leaves the organization leaves these behind.

    The ids of an organization rise in the order in which its notifications become visible.
    """

    __tablename__ = "notifications"

    organization_id: Mapped[UUID] = tenant_column()
    id: Mapped[UUID] = mapped_column(primary_key=True)
    user_id: Mapped[UUID] = mapped_column()
    topic: Mapped[str] = mapped_column(String(32))
    event_id: Mapped[UUID] = mapped_column()
    type: Mapped[str] = mapped_column(String(64))
    actor_type: Mapped[str] = mapped_column(String(16))
    actor_id: Mapped[UUID | None] = mapped_column()
    subject_type: Mapped[str] = mapped_column(String(32))
    subject_id: Mapped[UUID] = mapped_column()
    in_app: Mapped[bool] = mapped_column()
    # Waits for a digest as long as it has none, and is not read.
    in_digest: Mapped[bool] = mapped_column()
    digest_id: Mapped[UUID | None] = mapped_column()
    created_at: Mapped[datetime] = time_column()
    read_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    archived_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        ForeignKeyConstraint(
            ["organization_id", "user_id"],
            ["memberships.organization_id", "memberships.user_id"],
            ondelete="CASCADE",
        ),
        Index(None, "organization_id", "user_id", "id"),
        Index(
            "ix_notifications_unread",
            "organization_id",
            "user_id",
            postgresql_where=text("in_app AND read_at IS NULL AND archived_at IS NULL"),
        ),
        Index(
            "ix_notifications_due",
            "organization_id",
            "user_id",
            postgresql_where=text("in_digest AND digest_id IS NULL AND read_at IS NULL"),
        ),
    )
