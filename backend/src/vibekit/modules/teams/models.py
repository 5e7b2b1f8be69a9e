"""Tables of teams."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import tenant_column, time_column


class TeamRow(Base):
    """A team of an organization."""

    __tablename__ = "teams"

    organization_id: Mapped[UUID] = tenant_column()
    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    description: Mapped[str] = mapped_column(String(300))
    created_at: Mapped[datetime] = time_column()
    updated_at: Mapped[datetime] = time_column()

    __table_args__ = (UniqueConstraint("organization_id", "name"),)


class TeamMemberRow(Base):
    """A member of the organization in a team; it goes with the team and with the membership."""

    __tablename__ = "team_members"

    organization_id: Mapped[UUID] = tenant_column()
    team_id: Mapped[UUID] = mapped_column(primary_key=True)
    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    is_lead: Mapped[bool] = mapped_column()
    created_at: Mapped[datetime] = time_column()

    __table_args__ = (
        ForeignKeyConstraint(
            ["organization_id", "team_id"],
            ["teams.organization_id", "teams.id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["organization_id", "user_id"],
            ["memberships.organization_id", "memberships.user_id"],
            ondelete="CASCADE",
        ),
        Index(None, "organization_id", "user_id"),
    )
