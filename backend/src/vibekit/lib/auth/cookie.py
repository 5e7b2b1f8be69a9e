"""The session cookie: opaque, unreadable for scripts, bound to our host."""

from starlette.responses import Response

from vibekit.config import Settings


def cookie_name(settings: Settings) -> str:
    """`__Host-` pins it to the host and to https; plain http, in development, can't have that."""
    return "__Host-vibekit_session" if _is_secure(settings) else "vibekit_session"


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
