"""Sign-up: a waiting row and a mail, then an account."""

from datetime import timedelta

from vibekit.lib.auth import credentials
from vibekit.lib.auth.brakes import release, take_try
from vibekit.lib.auth.passwords import hash_password, refuse_weak
from vibekit.lib.clock import now
from vibekit.lib.crypto import hash_token
from vibekit.lib.db.tx import Tx
from vibekit.lib.ids import new_id
from vibekit.lib.incoming import Client
from vibekit.lib.jobs.job import enqueue
from vibekit.lib.text import address_key
from vibekit.modules.accounts import brakes, models, queries
from vibekit.modules.accounts.contracts import Accepted, Session, SignUp, VerifyEmail
from vibekit.modules.accounts.defaults import VERIFY_EMAIL
from vibekit.modules.accounts.errors import token_invalid
from vibekit.modules.accounts.jobs import SEND_VERIFICATION
from vibekit.modules.accounts.service.history import record
from vibekit.modules.accounts.service.session import begin_session, show_session


async def sign_up(tx: Tx, request: SignUp, client: Client) -> Accepted:
    """Alike for known and unknown addresses: what they differ in happens in the job."""
    await refuse_weak(
        request.password, field="body.password", personal=[request.email, request.name]
    )
    password_hash = await hash_password(request.password)
    key, moment, sign_up_id = address_key(request.email), now(), new_id()
    if await take_try(tx, *brakes.for_mail(key, client)):
        tx.act_as(credentials.acting(user=sign_up_id))
        tx.insert(
            models.SignUp,
            id=sign_up_id,
            email=request.email,
            email_key=key,
            name=request.name,
            locale=request.locale,
            time_zone=request.time_zone,
            password_hash=password_hash,
            created_at=moment,
            # The mail is sent a moment later, and sent again on a sign-in attempt.
            expires_at=moment + timedelta(days=1),
        )
        enqueue(tx, SEND_VERIFICATION, user=sign_up_id)
    return {"status": "accepted"}


async def verify_email(tx: Tx, request: VerifyEmail, client: Client) -> tuple[str, Session]:
    """The account begins, with what this token's sign-up carried, and its person is signed in."""
    if not await take_try(tx, brakes.for_token(client)):
        raise token_invalid()
    tx.act_as(credentials.mailed_token(request.token, VERIFY_EMAIL))
    taken = await tx.first(
        queries.take_token(), hash=hash_token(request.token), for_purpose=VERIFY_EMAIL
    )
    waiting = taken and await tx.first(queries.take_sign_up())
    if waiting is None:
        raise token_invalid()
    await release(tx, brakes.for_token(client))
    moment, user_id = now(), waiting["id"]
    tx.insert(
        models.User,
        id=user_id,
        email=waiting["email"],
        email_key=waiting["email_key"],
        name=waiting["name"],
        locale=waiting["locale"],
        time_zone=waiting["time_zone"],
        created_at=moment,
        updated_at=moment,
    )
    tx.insert(models.Password, user_id=user_id, hash=waiting["password_hash"], changed_at=moment)
    record(tx, user_id, "account.created", client)
    token, expires_at = begin_session(tx, user_id, client, None)
    person = await tx.only(queries.person())
    return token, show_session(person, None, expires_at)
