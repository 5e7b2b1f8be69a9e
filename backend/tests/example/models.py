"""Tables of notes."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, MetaData, String
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import NAMES, Base
from vibekit.lib.db.columns import tenant_column, time_column, user_column


class ExampleBase(Base):
    """Apart from VibeKit's own tables, whose schema is compared with its migrations."""

    __abstract__ = True
    metadata = MetaData(naming_convention=NAMES)


class NoteRow(ExampleBase):
    """A note; `indexed` counts how often its job has run."""

    __tablename__ = "notes"

    organization_id: Mapped[UUID] = tenant_column()
    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(String(4_000))
    reply_to: Mapped[UUID | None] = mapped_column()
    version: Mapped[int] = mapped_column()
    indexed: Mapped[int] = mapped_column()
    created_at: Mapped[datetime] = time_column()
    updated_at: Mapped[datetime] = time_column()

    __table_args__ = (
        ForeignKeyConstraint(
            ["organization_id", "reply_to"],
            ["notes.organization_id", "notes.id"],
            deferrable=True,
            initially="DEFERRED",
        ),
        Index(None, "organization_id", "reply_to", "id"),
    )


class NoteCount(ExampleBase):
    """How many notes an organization has created, as a subscriber counts them."""

    __tablename__ = "note_counts"

    organization_id: Mapped[UUID] = tenant_column()
    created: Mapped[int] = mapped_column()


class NoteDraft(ExampleBase):
    """What a person means to note, wherever that may be."""

    __tablename__ = "note_drafts"

    user_id: Mapped[UUID] = user_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
