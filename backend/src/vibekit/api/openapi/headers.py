"""The headers of requests and answers that the edge and the guard stand for."""

from typing import Any

from vibekit.lib.auth.require import Guard

Parts = dict[str, Any]


def _number(description: str, example: int) -> Parts:
    return {"description": description, "schema": {"type": "integer"}, "example": example}


def _text(description: str, example: str, *, longest: int, pattern: str | None = None) -> Parts:
    bounds = {"type": "string", "maxLength": longest} | ({"pattern": pattern} if pattern else {})
    return {"description": description, "schema": bounds, "example": example}


PARAMETERS: Parts = {
    "OrganizationId": {
        "name": "X-Organization-Id",
        "in": "header",
        "description": "The organization to work in; without it, the one of the session.",
        "schema": {"type": "string", "format": "uuid"},
        "example": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
    },
    "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "A name for this request, made by the caller. A request that is sent again"
        " under it within 24 hours is answered again, not done again.",
        "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
        "example": "4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73",
    },
}
RESPONSE_HEADERS: Parts = {
    "X-Request-Id": _text(
        "The name of this request in the log: the caller's own, if it sent a sane one.",
        "0199f3a1d2c47b6c9f6d1f0f9a3c5e77",
        longest=128,
        pattern="^[A-Za-z0-9._:-]+$",
    ),
    "X-RateLimit-Limit": _number("How many requests a minute may have.", 600),
    "X-RateLimit-Remaining": _number("How many of them are left.", 599),
    "X-RateLimit-Reset": _number("In how many seconds all of them are back.", 1),
    "RateLimit-Policy": _text(
        "The same as a structured field: quota and window in seconds.",
        '"read";q=600;w=60',
        longest=100,
    ),
    "RateLimit": _text(
        "The same as a structured field: what is left, and when all is back.",
        '"read";r=599;t=1',
        longest=100,
    ),
    "Retry-After": _number("In how many seconds to try again.", 5),
    "Set-Cookie": _text(
        "The session's secret, or its end.",
        "vibekit_session=...; HttpOnly; Path=/; SameSite=lax",
        longest=1_000,
    ),
    "Idempotency-Replayed": _text(
        "`true` when the request was done before and this is its answer.",
        "true",
        longest=4,
        pattern="^true$",
    ),
}
_ALWAYS = (
    *("X-Request-Id", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"),
    *("RateLimit-Policy", "RateLimit"),
)
_RETRIED = {429, 503}


def request_headers(guard: Guard, *, is_unsafe: bool) -> list[Parts]:
    """The headers that an operation reads beside cookie and origin."""
    names: list[str] = []
    if guard.permission is not None and guard.organization_in_path is None:
        names.append("OrganizationId")
    if is_unsafe and not guard.is_public:
        names.append("IdempotencyKey")
    return [{"$ref": f"#/components/parameters/{name}"} for name in names]


def response_headers(*, sets_cookie: bool = False, is_keyed: bool = False) -> Parts:
    """The headers of a success."""
    names = [*_ALWAYS, *["Set-Cookie"] * sets_cookie, *["Idempotency-Replayed"] * is_keyed]
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def error_headers(status: int) -> Parts:
    """The headers of an error."""
    headers = response_headers()
    if status in _RETRIED:
        headers["Retry-After"] = {"$ref": "#/components/headers/Retry-After"}
    return headers
