"""Mail of accounts: the job makes the token, so that none stands in a job's arguments."""

from asyncpg import Record

from vibekit.lib.clock import now
from vibekit.lib.crypto import hash_token, new_token
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.job import job
from vibekit.lib.mail import Message, render
from vibekit.modules.accounts import queries
from vibekit.modules.accounts.defaults import RESET_PASSWORD, TOKEN_LIFE, VERIFY_EMAIL

_MINUTES = int(TOKEN_LIFE.total_seconds() // 60)


@job("accounts.send_verification")
async def SEND_VERIFICATION(tx: Tx) -> Message | None:  # noqa: N802 -- a constant: the decorator makes a Job
    """To a new address the link, to one that has an account word of it."""
    waiting = await tx.first(queries.sign_up())
    if waiting is None:
        return None
    base = tx.services.settings.base_url
    if await tx.first(queries.account_of_address(), address_key=waiting["email_key"]):
        link = f"{base}/sign-in"
        return _mail(tx, "account_exists", waiting, url=link)
    link = f"{base}/verify-email?token={await _fresh_token(tx, VERIFY_EMAIL)}"
    return _mail(tx, "verify_email", waiting, url=link, expires_minutes=_MINUTES)


@job("accounts.send_password_reset")
async def SEND_PASSWORD_RESET(tx: Tx) -> Message | None:  # noqa: N802 -- a constant: the decorator makes a Job
    """Nothing at all for an address without an account."""
    person = await tx.first(queries.person())
    if person is None:
        return None
    token = await _fresh_token(tx, RESET_PASSWORD)
    link = f"{tx.services.settings.base_url}/reset-password?token={token}"
    return _mail(tx, "reset_password", person, url=link, expires_minutes=_MINUTES)


@job("accounts.send_password_changed")
async def SEND_PASSWORD_CHANGED(tx: Tx) -> Message | None:  # noqa: N802 -- a constant: the decorator makes a Job
    """So that whoever did not do it learns of it."""
    person = await tx.first(queries.person())
    if person is None:
        return None
    link = f"{tx.services.settings.base_url}/forgot-password"
    return _mail(tx, "password_changed", person, url=link)


def _mail(tx: Tx, template: str, to: Record, **values: str | int) -> Message:
    """In the person's language."""
    values |= {"name": to["name"], "product": tx.services.settings.product_name}
    return render(template, to["locale"], **values).to(to["email"])


async def _fresh_token(tx: Tx, purpose: str) -> str:
    token, moment = new_token(), now()
    await tx.all(
        queries.replace_token(),
        for_purpose=purpose,
        hash=hash_token(token),
        moment=moment,
        until=moment + TOKEN_LIFE,
    )
    return token
