"""Who belongs to an organization, and in which role."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import tenant_column, time_column, user_column


class Role(Base):
    """A role of an organization's own, made of permissions; its key stays what it was at first."""

    __tablename__ = "roles"

    organization_id: Mapped[UUID] = tenant_column()
    id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(60))
    description: Mapped[str] = mapped_column(String(300))
    permissions: Mapped[list[str]] = mapped_column(ARRAY(Text))
    created_at: Mapped[datetime] = time_column()
    updated_at: Mapped[datetime] = time_column()

    __table_args__ = (
        UniqueConstraint("organization_id", "key"),
        UniqueConstraint("organization_id", "name"),
    )


class Membership(Base):
    """A person in an organization, with one role: a fixed one, or one of the organization's own."""

    __tablename__ = "memberships"

    organization_id: Mapped[UUID] = tenant_column()
    user_id: Mapped[UUID] = user_column(primary_key=True)
    role: Mapped[str] = mapped_column(String(32))
    role_id: Mapped[UUID | None] = mapped_column()
    created_at: Mapped[datetime] = time_column()

    __table_args__ = (
        ForeignKeyConstraint(["organization_id", "role_id"], ["roles.organization_id", "roles.id"]),
        CheckConstraint(
            "(role::text IN ('owner', 'admin', 'member', 'viewer')) = (role_id IS NULL)",
            name="role",
        ),
        Index(None, "user_id"),
        Index(None, "organization_id", "role"),
    )
