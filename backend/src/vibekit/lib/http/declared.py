"""The errors of an operation, as its contract lists them."""

from collections.abc import Iterator, Mapping
from typing import Any

from vibekit.lib.errors import (
    AppError,
    BadRequest,
    CsrfFailed,
    Forbidden,
    HeadersTooLarge,
    IdempotencyKeyReused,
    MalformedJson,
    NotFound,
    OrganizationRequired,
    PayloadTooLarge,
    RateLimitExceeded,
    RequestTimeout,
    ServiceUnavailable,
    StepUpRequired,
    Unauthorized,
    UnsupportedMediaType,
    ValidationFailed,
)
from vibekit.lib.http.binding import Signature
from vibekit.lib.idempotency.keyed import StillRunning

EXAMPLE_REQUEST_ID = "0199f3a1d2c47b6c9f6d1f0f9a3c5e77"
Responses = dict[int | str, dict[str, Any]]


def raises(*errors: type[AppError]) -> Responses:
    """What an operation can answer beside what follows from its signature."""
    return {error.__name__: {"error": error} for error in errors}


def declared_errors(signature: Signature, options: Mapping[str, Any]) -> Responses:
    """All errors of a route, by status, each code with an example."""
    named: Responses = options.get("responses") or {}
    own: list[type[AppError]] = [response["error"] for response in named.values()]
    unsafe = not {"GET", "HEAD"} >= set(options.get("methods") or ["GET"])
    by_status: dict[int, dict[str, type[AppError]]] = {}
    for error in [*own, *_implied(signature, unsafe=unsafe)]:
        by_status.setdefault(error.status, {}).setdefault(error.code, error)
    return {status: _response(errors) for status, errors in sorted(by_status.items())}


def _implied(signature: Signature, *, unsafe: bool) -> Iterator[type[AppError]]:
    yield from (
        BadRequest,
        RequestTimeout,
        PayloadTooLarge,
        ValidationFailed,
        RateLimitExceeded,
        HeadersTooLarge,
        AppError,
        ServiceUnavailable,
    )
    if signature.takes_body:
        yield from (MalformedJson, UnsupportedMediaType)
    if unsafe:
        yield CsrfFailed
    guard = signature.guard
    if guard is not None and not guard.is_public:
        yield Unauthorized
        if unsafe:
            yield from (IdempotencyKeyReused, StillRunning)
        if guard.recent:
            yield StepUpRequired
        if guard.permission is not None:
            yield from (Forbidden, NotFound)
            if guard.organization_in_path is None:
                yield OrganizationRequired


def _response(errors: Mapping[str, type[AppError]]) -> dict[str, Any]:
    codes = {code: {"value": _example(error)} for code, error in errors.items()}
    return {
        "description": " or ".join(f"`{code}`" for code in errors),
        "content": {"application/json": {"examples": codes}},
    }


def _example(error: type[AppError]) -> dict[str, object]:
    body = {"code": error.code, "message": error().message, "details": None}
    return {"error": {**body, "request_id": EXAMPLE_REQUEST_ID}}
