"""The typical app: FastAPI and SQLAlchemy's ORM, as most projects and tutorials write it.

Two middlewares, a chain of dependencies, entities, five trips to the database for a read. It does
the product's work on the product's tables, carefully and without mistakes: slow only by habit.
"""
# ruff: noqa: D101, D103 - typical code has no docstrings, and its names say enough

import os
import time
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, FastAPI, Header, HTTPException, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from uuid_utils.compat import uuid7

from bench.typical_models import (
    Event,
    IdempotencyKey,
    Membership,
    Note,
    Organization,
    Session,
    User,
)

COOKIE = "__Host-vibekit_session"
WRITERS = {"member", "admin", "owner"}
A_MINUTE = 60
REQUESTS_A_MINUTE = 100_000_000

engine = create_async_engine(
    os.environ["BENCH_URL"].replace("postgresql://", "postgresql+asyncpg://"),
    pool_size=10,
    max_overflow=0,
    pool_pre_ping=True,
)
sessions = async_sessionmaker(engine, expire_on_commit=False)


class NameAndTime(BaseHTTPMiddleware):
    """Gives each request an id and tells how long it took."""

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        started = time.perf_counter()
        request.state.request_id = str(uuid7())
        response = await call_next(request)
        response.headers["X-Request-Id"] = request.state.request_id
        response.headers["X-Process-Time"] = f"{time.perf_counter() - started:.4f}"
        return response


class LimitRate(BaseHTTPMiddleware):
    """Counts the requests of each client in each minute."""

    calls: dict[tuple[str, int], int] = {}  # noqa: RUF012 - typical code has it so

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        key = (request.cookies.get(COOKIE, ""), int(time.monotonic()) // A_MINUTE)
        self.calls[key] = self.calls.get(key, 0) + 1
        if self.calls[key] > REQUESTS_A_MINUTE:
            return Response(status_code=429)
        return await call_next(request)


async def get_db() -> AsyncGenerator[AsyncSession]:
    async with sessions() as db:
        yield db


Db = Annotated[AsyncSession, Depends(get_db)]


async def get_current_session(request: Request, db: Db) -> Session:
    token_hash = sha256(request.cookies.get(COOKIE, "").encode()).digest()
    now = func.now()
    found = await db.scalar(
        select(Session).where(
            Session.token_hash == token_hash,
            Session.expires_at > now,
            Session.idle_expires_at > now,
        )
    )
    if found is None:
        raise HTTPException(401)
    return found


CurrentSession = Annotated[Session, Depends(get_current_session)]


async def get_current_user(db: Db, session: CurrentSession) -> User:
    user = await db.get(User, session.user_id)
    if user is None:
        raise HTTPException(401)
    return user


CurrentUser = Annotated[User, Depends(get_current_user)]


async def get_membership(db: Db, session: CurrentSession, user: CurrentUser) -> Membership:
    membership = await db.scalar(
        select(Membership)
        .join(Organization, Organization.id == Membership.organization_id)
        .where(
            Membership.user_id == user.id,
            Membership.organization_id == session.organization_id,
            Organization.deleted_at.is_(None),
        )
    )
    if membership is None:
        raise HTTPException(404)
    return membership


async def arm_tenant(
    db: Db, user: CurrentUser, membership: Annotated[Membership, Depends(get_membership)]
) -> Membership:
    await db.execute(
        text(
            "SELECT set_config('app.organization_id', :organization, true),"
            " set_config('app.user_id', :user, true)"
        ),
        {"organization": str(membership.organization_id), "user": str(user.id)},
    )
    return membership


Member = Annotated[Membership, Depends(arm_tenant)]


async def get_writer(member: Member) -> Membership:
    if member.role not in WRITERS:
        raise HTTPException(403)
    return member


Writer = Annotated[Membership, Depends(get_writer)]


class NoteOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    title: str
    text: str
    reply_to: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime


class NoteList(BaseModel):
    data: list[NoteOut]
    next_cursor: str | None


class NoteCreate(BaseModel):
    title: str = Field(min_length=1, max_length=200)
    text: str = Field(default="", max_length=4_000)
    reply_to: UUID | None = None


class NoteUpdate(BaseModel):
    version: int
    title: str = Field(min_length=1, max_length=200)


app = FastAPI()
app.add_middleware(NameAndTime)
app.add_middleware(LimitRate)


@app.get("/api/notes", response_model=NoteList)
async def list_notes(
    db: Db, member: Member, limit: Annotated[int, Query(ge=1, le=100)] = 20
) -> dict[str, Any]:
    query = (
        select(Note)
        .where(Note.organization_id == member.organization_id)
        .order_by(Note.id.desc())
        .limit(limit + 1)
    )
    notes = list(await db.scalars(query))
    more = notes[limit - 1].id.hex if len(notes) > limit else None
    return {"data": notes[:limit], "next_cursor": more}


@app.post("/api/notes", status_code=201, response_model=NoteOut)
async def create_note(
    db: Db,
    member: Writer,
    body: NoteCreate,
    idempotency_key: Annotated[str | None, Header()] = None,
) -> Note | Response:
    scope = sha256((idempotency_key or "").encode()).digest()
    if idempotency_key is not None:
        query = select(IdempotencyKey).where(
            IdempotencyKey.caller_id == member.user_id,
            IdempotencyKey.organization_id == member.organization_id,
            IdempotencyKey.scope == scope,
        )
        if prior := await db.scalar(query):
            return Response(prior.body, prior.status, media_type="application/json")
    now = datetime.now(UTC)
    note = Note(
        organization_id=member.organization_id,
        id=uuid7(),
        title=body.title,
        text=body.text,
        reply_to=body.reply_to,
        version=1,
        indexed=0,
        created_at=now,
        updated_at=now,
    )
    db.add(note)
    db.add(_event(member, "note.created", note.id, {}))
    if idempotency_key is not None:
        db.add(
            IdempotencyKey(
                caller_id=member.user_id,
                organization_id=member.organization_id,
                scope=scope,
                fingerprint=sha256(body.model_dump_json().encode()).digest(),
                status=201,
                body=NoteOut.model_validate(note).model_dump_json().encode(),
                created_at=now,
            )
        )
    await db.commit()
    return note


@app.patch("/api/notes/{note_id}", response_model=NoteOut)
async def rename_note(db: Db, member: Writer, note_id: UUID, body: NoteUpdate) -> Note:
    note = await db.get(Note, (member.organization_id, note_id), with_for_update=True)
    if note is None:
        raise HTTPException(404)
    if note.version != body.version:
        raise HTTPException(409)
    note.title, note.version, note.updated_at = body.title, note.version + 1, datetime.now(UTC)
    db.add(_event(member, "note.renamed", note.id, {"changed_fields": ["title"]}))
    await db.commit()
    return note


class SessionOut(BaseModel):
    user: dict[str, Any]
    organizations: list[dict[str, Any]]
    expires_at: datetime


@app.get("/api/auth/session", response_model=SessionOut)
async def get_session(db: Db, session: CurrentSession, user: CurrentUser) -> dict[str, Any]:
    memberships = await db.execute(
        select(Membership, Organization)
        .join(Organization, Organization.id == Membership.organization_id)
        .where(Membership.user_id == user.id, Organization.deleted_at.is_(None))
        .order_by(Organization.name)
    )
    return {
        "user": {"id": user.id, "email": user.email, "name": user.name},
        "organizations": [
            {"id": o.id, "name": o.name, "slug": o.slug, "role": m.role} for m, o in memberships
        ],
        "expires_at": min(session.expires_at, session.idle_expires_at),
    }


def _event(member: Membership, kind: str, note_id: UUID, data: dict[str, Any]) -> Event:
    return Event(
        organization_id=member.organization_id,
        id=uuid7(),
        type=kind,
        version=1,
        actor_type="user",
        actor_id=member.user_id,
        subject_type="note",
        subject_id=note_id,
        data=data,
        occurred_at=datetime.now(UTC),
    )
