"""Tables of pages."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, String, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import tenant_column, time_column


class PageRow(Base):
    """A page of an organization; `version` counts its changes."""

    __tablename__ = "pages"

    organization_id: Mapped[UUID] = tenant_column()
    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    slug: Mapped[str] = mapped_column(String(48))
    version: Mapped[int] = mapped_column()
    blocks: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    created_at: Mapped[datetime] = time_column()
    updated_at: Mapped[datetime] = time_column()

    __table_args__ = (
        UniqueConstraint("organization_id", "slug"),
        CheckConstraint("version > 0", name="version"),
    )
