"""Signing up and in, sessions, passwords, and the own profile."""

from typing import Annotated
from uuid import UUID

from fastapi import Query
from starlette.responses import Response

from vibekit.contracts.listing import Listing, ListQuery
from vibekit.lib.auth.cookie import clear_session_cookie, set_session_cookie
from vibekit.lib.auth.require import public, require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import InvalidCredentials, NotFound
from vibekit.lib.http.declared import raises
from vibekit.lib.http.route import Router
from vibekit.lib.incoming import FromClient
from vibekit.modules.accounts import contracts as c
from vibekit.modules.accounts.service import history, profile, session
from vibekit.modules.accounts.service import log_in as signing_in
from vibekit.modules.accounts.service import password as passwords
from vibekit.modules.accounts.service import sign_up as signing_up

router = Router(tags=["accounts"])
Public = Annotated[Tx, public()]
SignedIn = Annotated[Tx, require_auth()]


@router.post("/auth/signup", status_code=202)
async def sign_up(tx: Public, body: c.SignUp, client: FromClient) -> c.Accepted:
    """Ask for an account.

    The answer is always alike, whether the address has an account or not; a mail says the rest. The
    account begins when the address is confirmed by the token of that mail.
    """
    return await signing_up.sign_up(tx, body, client)


@router.post("/auth/verify-email")
async def verify_email(
    tx: Public, body: c.VerifyEmail, client: FromClient, response: Response
) -> c.Session:
    """Confirm an address by the mailed token.

    The account begins, with the name and password of the sign-up that the mail belongs to, and is
    signed in: the session's secret is in the cookie.
    """
    token, shown = await signing_up.verify_email(tx, body, client)
    set_session_cookie(response, tx.services.settings, token)
    return shown


@router.post("/auth/login", responses=raises(InvalidCredentials))
async def log_in(tx: Public, body: c.LogIn, client: FromClient, response: Response) -> c.LoggedIn:
    """Sign in by address and password.

    The session's secret is in the cookie. An address that is not confirmed yet answers like a wrong
    password, and gets its mail again.
    """
    token, shown = await signing_in.log_in(tx, body, client)
    set_session_cookie(response, tx.services.settings, token)
    return {"status": "authenticated", "session": shown}


@router.post("/auth/logout", status_code=204)
async def log_out(tx: SignedIn, client: FromClient, response: Response) -> None:
    """Sign out.

    The session ends at once, and its cookie is taken away.
    """
    await session.log_out(tx, client)
    clear_session_cookie(response, tx.services.settings)


@router.get("/auth/session")
async def get_session(tx: SignedIn) -> c.Session:
    """Read who is signed in, and where.

    The person, all their organizations, and the one that the session works in, with what the person
    may do there.
    """
    return await session.get_session(tx)


@router.put("/auth/session/organization", responses=raises(NotFound))
async def switch_organization(tx: SignedIn, body: c.SwitchOrganization) -> c.Session:
    """Go on working in another organization.

    From now on it applies to requests that name no organization in `X-Organization-Id`.
    """
    return await session.switch_organization(tx, body.organization_id)


@router.post("/auth/forgot-password", status_code=202)
async def request_password_reset(
    tx: Public, body: c.RequestPasswordReset, client: FromClient
) -> c.Accepted:
    """Ask for a mail to set a new password.

    The answer is always alike, whether the address has an account or not.
    """
    return await passwords.request_password_reset(tx, body, client)


@router.post("/auth/reset-password", status_code=204)
async def reset_password(tx: Public, body: c.ResetPassword, client: FromClient) -> None:
    """Set a new password by the mailed token.

    Every session of the account ends; sign in with the new password.
    """
    await passwords.reset_password(tx, body, client)


@router.put("/auth/password", status_code=204)
async def change_password(
    tx: SignedIn, body: c.ChangePassword, client: FromClient, response: Response
) -> None:
    """Change the own password.

    Every other session of the account ends at once; this one gets a new secret, in the cookie.
    """
    token = await passwords.change_password(tx, body, client)
    set_session_cookie(response, tx.services.settings, token)


@router.get("/auth/sessions")
async def list_sessions(
    tx: SignedIn, query: Annotated[ListQuery, Query()]
) -> Listing[c.SessionItem]:
    """List the signed-in browsers.

    The newest session comes first; `current` marks the one that asks.
    """
    return await session.list_sessions(tx, query)


@router.delete("/auth/sessions/{session_id}", status_code=204, responses=raises(NotFound))
async def end_session(tx: SignedIn, session_id: UUID, client: FromClient) -> None:
    """Sign a browser out.

    The session ends at once; it may be the own one.
    """
    await session.end_session(tx, session_id, client)


@router.get("/profile")
async def get_profile(tx: SignedIn) -> c.Profile:
    """Read the own profile.

    What the person is called, and in which language and time zone mails and times are shown.
    """
    return await profile.get_profile(tx)


@router.patch("/profile")
async def update_profile(tx: SignedIn, body: c.UpdateProfile, client: FromClient) -> c.Profile:
    """Change the own profile.

    What is left out stays as it is.
    """
    return await profile.update_profile(tx, body, client)


@router.get("/account-events")
async def list_account_events(
    tx: SignedIn, query: Annotated[ListQuery, Query()]
) -> Listing[c.AccountEventItem]:
    """List what happened to the own account.

    Sign-ins, sign-outs, and changes of password and profile, the newest first.
    """
    return await history.list_account_events(tx, query)
