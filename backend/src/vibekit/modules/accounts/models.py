"""Tables of people: secured by person, not by organization."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import time_column, user_column


class User(Base):
    """A person with a confirmed address. Co-members of the armed organization may see the row."""

    __tablename__ = "users"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(100))
    locale: Mapped[str] = mapped_column(String(16))
    time_zone: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = time_column()
    updated_at: Mapped[datetime] = time_column()


class Password(Base):
    """The Argon2id hash, apart from the person, so that nobody else's query can reach it."""

    __tablename__ = "passwords"

    user_id: Mapped[UUID] = user_column(primary_key=True)
    hash: Mapped[str] = mapped_column(String(255))
    changed_at: Mapped[datetime] = time_column()


class SignUp(Base):
    """A sign-up that waits for its mailed token; its id becomes the person's id."""

    __tablename__ = "sign_ups"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(254))
    name: Mapped[str] = mapped_column(String(100))
    locale: Mapped[str] = mapped_column(String(16))
    time_zone: Mapped[str] = mapped_column(String(64))
    password_hash: Mapped[str] = mapped_column(String(255))
    created_at: Mapped[datetime] = time_column()
    expires_at: Mapped[datetime] = time_column()

    __table_args__ = (Index(None, "email_key", "id"),)


class MailedToken(Base):
    """The hash of a token that was mailed; one for each person and purpose, the newest."""

    __tablename__ = "mailed_tokens"

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    purpose: Mapped[str] = mapped_column(String(32), primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    created_at: Mapped[datetime] = time_column()
    expires_at: Mapped[datetime] = time_column()


class Session(Base):
    """A signed-in browser; only the hash of its secret is kept."""

    __tablename__ = "sessions"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    user_id: Mapped[UUID] = user_column()
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    organization_id: Mapped[UUID | None] = mapped_column()
    ip_address: Mapped[str | None] = mapped_column(String(45))
    user_agent: Mapped[str] = mapped_column(String(400))
    created_at: Mapped[datetime] = time_column()
    authenticated_at: Mapped[datetime] = time_column()
    last_seen_at: Mapped[datetime] = time_column()
    idle_expires_at: Mapped[datetime] = time_column()
    expires_at: Mapped[datetime] = time_column()

    __table_args__ = (Index(None, "user_id", "id"),)


class AccountEvent(Base):
    """What happened to an account alone; shown to its person under security, never changed."""

    __tablename__ = "account_events"

    user_id: Mapped[UUID] = user_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    type: Mapped[str] = mapped_column(String(64))
    ip_address: Mapped[str | None] = mapped_column(String(45))
    user_agent: Mapped[str] = mapped_column(String(400))
    occurred_at: Mapped[datetime] = time_column()
