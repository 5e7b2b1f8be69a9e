"""Sign-in by password."""

from uuid import UUID

from asyncpg import Record

from vibekit.lib.auth import credentials
from vibekit.lib.auth.brakes import release, take_try
from vibekit.lib.auth.passwords import verify_password
from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import InvalidCredentials
from vibekit.lib.incoming import Client
from vibekit.lib.jobs.job import enqueue
from vibekit.lib.text import address_key
from vibekit.modules.accounts import brakes, queries
from vibekit.modules.accounts.contracts import LogIn, Session
from vibekit.modules.accounts.errors import NotConfirmedYet
from vibekit.modules.accounts.jobs import SEND_VERIFICATION
from vibekit.modules.accounts.service.session import begin_session, show_session


async def log_in(tx: Tx, request: LogIn, client: Client) -> tuple[str, Session]:
    """One password hash in every case; inside a lock the right password is a wrong one."""
    key = address_key(request.email)
    person, known = await _whose(tx, key)
    may_try = await take_try(tx, *brakes.for_sign_in(key, client))
    matches, newer_hash = await verify_password(request.password, known)
    if not (may_try and matches):
        raise InvalidCredentials
    if person is None:
        await _send_again(tx, key, client)
        raise NotConfirmedYet
    if await tx.first(queries.hold_password(), known_hash=known) is None:
        raise InvalidCredentials  # it was replaced while we compared
    if newer_hash is not None:
        await tx.all(queries.set_password(), new_hash=newer_hash, moment=now())
    await release(tx, *brakes.for_sign_in(key, client))
    organization = UUID(person["organizations"][0]["id"]) if person["organizations"] else None
    token, expires_at = begin_session(tx, person["id"], client, organization)
    return token, show_session(person, organization, expires_at)


async def _whose(tx: Tx, key: str) -> tuple[Record | None, str | None]:
    """The person and the hash to compare with; a waiting sign-up has a hash, but is nobody yet.

    Both are looked for in every case, so that the time taken tells nothing.
    """
    tx.act_as(credentials.waiting_sign_up(key))
    waiting = await tx.first(queries.sign_up())
    waiting_id = (await tx.caller()).user_id
    tx.act_as(credentials.account(key))
    person = await tx.first(queries.person_with_password())
    if person is not None:
        return person, person["hash"]
    tx.act_as(credentials.acting(user=waiting_id))
    return None, waiting["password_hash"] if waiting else None


async def _send_again(tx: Tx, key: str, client: Client) -> None:
    """Who signs in before confirming gets the link again; the answer does not show it."""
    waiting_id = (await tx.caller()).user_id
    if waiting_id is not None and await take_try(tx, *brakes.for_mail(key, client)):
        enqueue(tx, SEND_VERIFICATION, user=waiting_id)
