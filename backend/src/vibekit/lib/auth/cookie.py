"""The session cookie: opaque, unreadable for scripts, bound to our host."""

from collections.abc import Mapping

from starlette.responses import Response

from vibekit.config import Settings
from vibekit.lib.crypto import hash_token


def cookie_name(settings: Settings) -> str:
    """`__Host-` pins it to the host and to https; plain http, in development, can't have that."""
    return "__Host-vibekit_session" if _is_secure(settings) else "vibekit_session"


def session_hash(headers: Mapping[bytes, bytes], cookie: bytes) -> bytes | None:
    """The hash of the secret in the cookie of this name, if there is one."""
    for pair in headers.get(b"cookie", b"").split(b";"):
        name, _, token = pair.strip().partition(b"=")
        if name == cookie:
            return hash_token(token) if token else None
    return None


def set_session_cookie(response: Response, settings: Settings, token: str) -> None:
    """Hands the secret of a session to the browser."""
    response.set_cookie(
        cookie_name(settings),
        token,
        max_age=settings.session_max_days * 86_400,
        path="/",
        secure=_is_secure(settings),
        httponly=True,
        samesite="lax",
    )


def clear_session_cookie(response: Response, settings: Settings) -> None:
    """Takes it back."""
    response.delete_cookie(
        cookie_name(settings), path="/", secure=_is_secure(settings), httponly=True, samesite="lax"
    )


def _is_secure(settings: Settings) -> bool:
    return settings.base_url.startswith("https://")
