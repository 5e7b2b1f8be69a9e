"""Tables of tenants."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import time_column
from vibekit.lib.db.deletion import Deletable


class Organization(Deletable):
    """The tenant. A deleted one is hidden at once; purged, all that is left of it is its slug."""

    __tablename__ = "organizations"

    name: Mapped[str] = mapped_column(String(100))
    slug: Mapped[str] = mapped_column(String(48), unique=True)
    created_at: Mapped[datetime] = time_column()
    updated_at: Mapped[datetime] = time_column()


class OrganizationSlug(Base):
    """Every slug that an organization has or had; none is ever given to another one."""

    __tablename__ = "organization_slugs"

    slug: Mapped[str] = mapped_column(String(48), primary_key=True)
    organization_id: Mapped[UUID] = mapped_column(
        ForeignKey("organizations.id", deferrable=True, initially="DEFERRED"), index=True
    )
    created_at: Mapped[datetime] = time_column()
