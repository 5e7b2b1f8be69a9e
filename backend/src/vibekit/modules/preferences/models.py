"""Tables of what people prefer: secured by person, the same in all their organizations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import time_column, user_column


class PreferencesRow(Base):
    """How somebody wants to see things; language and time zone are the account's."""

    __tablename__ = "preferences"

    user_id: Mapped[UUID] = user_column(primary_key=True)
    theme: Mapped[str] = mapped_column(String(16))
    date_format: Mapped[str] = mapped_column(String(16))
    updated_at: Mapped[datetime] = time_column()


class ChannelChoice(Base):
    """What somebody has chosen for a topic, null where nothing was; `*` is for all the others.

    Co-members of the armed organization may see the row, so that it is known whom to tell how.
    """

    __tablename__ = "channel_choices"

    user_id: Mapped[UUID] = user_column(primary_key=True)
    topic: Mapped[str] = mapped_column(String(32), primary_key=True)
    in_app: Mapped[bool | None] = mapped_column()
    email: Mapped[bool | None] = mapped_column()
    digest: Mapped[bool | None] = mapped_column()
