"""Passwords: forgotten, reset, changed."""

from asyncpg import Record

from vibekit.lib.auth import credentials
from vibekit.lib.auth.brakes import release, take_try
from vibekit.lib.auth.passwords import hash_password, refuse_weak, verify_password
from vibekit.lib.clock import now
from vibekit.lib.crypto import hash_token
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import Unauthorized
from vibekit.lib.incoming import Client
from vibekit.lib.jobs.job import enqueue
from vibekit.lib.text import address_key
from vibekit.modules.accounts import brakes, queries
from vibekit.modules.accounts.contracts import (
    Accepted,
    ChangePassword,
    RequestPasswordReset,
    ResetPassword,
)
from vibekit.modules.accounts.defaults import RESET_PASSWORD
from vibekit.modules.accounts.errors import password_wrong, token_invalid
from vibekit.modules.accounts.jobs import SEND_PASSWORD_CHANGED, SEND_PASSWORD_RESET
from vibekit.modules.accounts.service.history import record
from vibekit.modules.accounts.service.session import begin_session


async def request_password_reset(tx: Tx, request: RequestPasswordReset, client: Client) -> Accepted:
    """A job in every case; for an unknown address it has nothing to do."""
    key = address_key(request.email)
    tx.act_as(credentials.account(key))
    user_id = (await tx.caller()).user_id
    if await take_try(tx, *brakes.for_mail(key, client)):
        enqueue(tx, SEND_PASSWORD_RESET, user=user_id)
    return {"status": "accepted"}


async def reset_password(tx: Tx, request: ResetPassword, client: Client) -> None:
    """Ends every session, opens every lock: the owner of the address gets back in."""
    if not await take_try(tx, brakes.for_token(client)):
        raise token_invalid()
    tx.act_as(credentials.mailed_token(request.token, RESET_PASSWORD))
    person = await tx.first(queries.person())
    if person is None:
        raise token_invalid()
    await refuse_weak(request.password, field="body.password", personal=_own_words(person))
    new_hash = await hash_password(request.password)
    taken = await tx.first(
        queries.take_token(), hash=hash_token(request.token), for_purpose=RESET_PASSWORD
    )
    if taken is None:
        raise token_invalid()
    await _replace(tx, new_hash)
    await release(
        tx, brakes.for_token(client), *brakes.for_sign_in(address_key(person["email"]), client)
    )
    record(tx, person["id"], "password.reset", client)
    enqueue(tx, SEND_PASSWORD_CHANGED, user=person["id"])


async def change_password(tx: Tx, request: ChangePassword, client: Client) -> str:
    """Ends all other sessions at once; this one goes on under a new secret, which is returned."""
    person = await tx.first(queries.person_with_password())
    caller = await tx.caller()
    if person is None:
        raise Unauthorized
    guesses = brakes.of_account(str(person["id"]), "password")
    may_try = await take_try(tx, guesses)
    matches, _ = await verify_password(request.current_password, person["hash"])
    if not (may_try and matches):
        raise password_wrong()
    await refuse_weak(request.new_password, field="body.new_password", personal=_own_words(person))
    new_hash = await hash_password(request.new_password)
    if await tx.first(queries.hold_password(), known_hash=person["hash"]) is None:
        raise password_wrong()  # it was replaced while we compared
    await _replace(tx, new_hash)
    await release(tx, guesses)
    token, _ = begin_session(tx, person["id"], client, caller.organization_id)
    record(tx, person["id"], "password.changed", client)
    enqueue(tx, SEND_PASSWORD_CHANGED, user=person["id"])
    return token


def _own_words(person: Record) -> list[str]:
    organizations = [each["name"] for each in person["organizations"]]
    return [person["email"], person["name"], *organizations]


async def _replace(tx: Tx, new_hash: str) -> None:
    await tx.all(queries.set_password(), new_hash=new_hash, moment=now())
    await tx.all(queries.end_all_sessions())
    await tx.all(queries.drop_tokens())
