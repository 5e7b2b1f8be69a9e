"""Sessions: begin, show, list, end."""

from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from asyncpg import Record

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.auth.permissions import PermissionTable
from vibekit.lib.clock import now
from vibekit.lib.crypto import hash_token, new_token
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound, Unauthorized
from vibekit.lib.ids import new_id
from vibekit.lib.incoming import Client
from vibekit.lib.user_agent import describe_device
from vibekit.modules.accounts import models, queries
from vibekit.modules.accounts.contracts import (
    ActiveOrganization,
    Session,
    SessionItem,
    SessionMembership,
)
from vibekit.modules.accounts.service.history import record

_CURSOR = Cursor("sessions")


def begin_session(
    tx: Tx, user_id: UUID, client: Client, organization_id: UUID | None
) -> tuple[str, datetime]:
    """A new session with a new secret; gives the secret, and when it ends if it is not used."""
    settings, token, moment = tx.services.settings, new_token(), now()
    idle_expires_at = moment + timedelta(days=settings.session_idle_days)
    tx.insert(
        models.Session,
        id=new_id(),
        user_id=user_id,
        token_hash=hash_token(token),
        organization_id=organization_id,
        ip_address=client.ip_address,
        user_agent=client.user_agent,
        created_at=moment,
        authenticated_at=moment,
        last_seen_at=moment,
        idle_expires_at=idle_expires_at,
        expires_at=moment + timedelta(days=settings.session_max_days),
    )
    record(tx, user_id, "session.started", client)
    return token, idle_expires_at


def show_session(person: Record, organization_id: UUID | None, expires_at: datetime) -> Session:
    """A session as its contract shows it, out of the person's row."""
    listed = person["organizations"]
    active = next((each for each in listed if UUID(each["id"]) == organization_id), None)
    return {
        "user": {
            "id": person["id"],
            "email": person["email"],
            "name": person["name"],
            "avatar_url": None,
            "email_verified": True,
        },
        "organization": active and _active(active),
        "organizations": [_membership(each) for each in listed],
        "expires_at": expires_at,
    }


async def get_session(tx: Tx) -> Session:
    """Who is signed in, and where."""
    person = await tx.first(queries.person())
    caller = await tx.caller()
    if person is None or caller.expires_at is None:
        raise Unauthorized
    return show_session(person, caller.organization_id, caller.expires_at)


async def switch_organization(tx: Tx, organization_id: UUID) -> Session:
    """Only to an organization that one belongs to; any other one is not there."""
    person = await tx.first(queries.person())
    caller = await tx.caller()
    if person is None or caller.expires_at is None:
        raise Unauthorized
    if organization_id not in {UUID(each["id"]) for each in person["organizations"]}:
        raise NotFound
    await work_in(tx, organization_id)
    return show_session(person, organization_id, caller.expires_at)


async def work_in(tx: Tx, organization_id: UUID) -> None:
    """Where the session that asks goes on, when it names no organization."""
    session_id = (await tx.caller()).session_id
    await tx.all(
        queries.set_session_organization(), session_id=session_id, to_organization=organization_id
    )


async def list_sessions(tx: Tx, request: ListQuery) -> Listing[SessionItem]:
    """Live ones only, the newest first."""
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_sessions(after=after is not None), limit=request.limit + 1, after=after
    )
    current = (await tx.caller()).session_id
    return _CURSOR.page(tx, rows, request, lambda row: _item(row, current))


async def end_session(tx: Tx, session_id: UUID, client: Client) -> None:
    """It is out at its next request, on every process."""
    if await tx.first(queries.end_session(), id=session_id) is None:
        raise NotFound
    await _record_end(tx, client)


async def log_out(tx: Tx, client: Client) -> None:
    """Ends the session that asks."""
    await tx.all(queries.end_session(), id=(await tx.caller()).session_id)
    await _record_end(tx, client)


async def _record_end(tx: Tx, client: Client) -> None:
    record(tx, (await tx.caller()).person, "session.ended", client)


def _membership(each: dict[str, Any]) -> SessionMembership:
    return {
        "id": UUID(each["id"]),
        "name": each["name"],
        "slug": each["slug"],
        "role": each["role"],
    }


def _active(each: dict[str, Any]) -> ActiveOrganization:
    permissions = PermissionTable.of(each["role"], each["granted"])
    return {**_membership(each), "permissions": permissions}


def _item(row: Record, current: UUID | None) -> SessionItem:
    shown = {**row, "device": describe_device(row["user_agent"]), "current": row["id"] == current}
    return cast("SessionItem", shown)
