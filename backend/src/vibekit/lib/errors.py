"""The one error family. The docstring of a class is the message that its caller reads."""

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from vibekit.contracts.error import ErrorDetail


class AppError(Exception):
    """Something went wrong on our side. The request id names it in our log."""

    code: ClassVar[str] = "INTERNAL_ERROR"
    status: ClassVar[int] = 500
    # Is what was done before it was raised committed all the same?
    keeps_work: ClassVar[bool] = False

    def __init__(
        self,
        message: str | None = None,
        *,
        details: Sequence[ErrorDetail] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.message = message or " ".join((type(self).__doc__ or self.code).split())
        self.details = list(details) if details else None
        self.headers = dict(headers or {})
        super().__init__(self.message)


class BadRequest(AppError):
    """This request contradicts itself or is not HTTP."""

    code = "BAD_REQUEST"
    status = 400


class MalformedJson(AppError):
    """The body is not JSON that we read: UTF-8, finite numbers, at most 64 levels deep."""

    code = "MALFORMED_JSON"
    status = 400


class Unauthorized(AppError):
    """Sign in to do this."""

    code = "UNAUTHORIZED"
    status = 401


class InvalidCredentials(AppError):
    """Address and password do not belong together."""

    code = "INVALID_CREDENTIALS"
    status = 401


class LimitReached(AppError):
    """Your plan does not include more of this."""

    code = "LIMIT_REACHED"
    status = 402


class StepUpRequired(AppError):
    """Enter your password again to do this."""

    code = "STEP_UP_REQUIRED"
    status = 403


class Forbidden(AppError):
    """You may not do this here."""

    code = "FORBIDDEN"
    status = 403


class CsrfFailed(AppError):
    """This request did not come from our own pages."""

    code = "CSRF_FAILED"
    status = 403


class NotFound(AppError):
    """There is no such thing here."""

    code = "NOT_FOUND"
    status = 404


class MethodNotAllowed(AppError):
    """This address does not take this method."""

    code = "METHOD_NOT_ALLOWED"
    status = 405


class RequestTimeout(AppError):
    """The request came in too slowly."""

    code = "REQUEST_TIMEOUT"
    status = 408


class Conflict(AppError):
    """This cannot be done in the present state."""

    code = "CONFLICT"
    status = 409


class VersionConflict(AppError):
    """Somebody changed this since you read it. Read it again and repeat your change."""

    code = "VERSION_CONFLICT"
    status = 409


class OrganizationRequired(AppError):
    """Name the organization in the header X-Organization-Id, or create one first."""

    code = "ORGANIZATION_REQUIRED"
    status = 409


class PayloadTooLarge(AppError):
    """The body is larger than we read."""

    code = "PAYLOAD_TOO_LARGE"
    status = 413


class UnsupportedMediaType(AppError):
    """Send the body as application/json."""

    code = "UNSUPPORTED_MEDIA_TYPE"
    status = 415


class ValidationFailed(AppError):
    """Something in the request is not as it should be; `details` says what."""

    code = "VALIDATION_ERROR"
    status = 422


class IdempotencyKeyReused(AppError):
    """This Idempotency-Key was used before for a different request."""

    code = "IDEMPOTENCY_KEY_REUSED"
    status = 422


class RateLimitExceeded(AppError):
    """Too many requests. Wait as long as Retry-After says."""

    code = "RATE_LIMIT_EXCEEDED"
    status = 429


class HeadersTooLarge(AppError):
    """The address and the headers of the request are larger than we read."""

    code = "HEADERS_TOO_LARGE"
    status = 431


class ServiceUnavailable(AppError):
    """We cannot answer just now. Try again in a few seconds."""

    code = "SERVICE_UNAVAILABLE"
    status = 503

    def __init__(self, message: str | None = None, *, retry_after: int = 5) -> None:
        super().__init__(message, headers={"Retry-After": str(retry_after)})


def stale(current: int) -> VersionConflict:
    """The error for a change to a version that is no longer the newest."""
    message = f"The newest version is {current}"
    detail = ErrorDetail(field="body.version", code="VERSION_STALE", message=message)
    return VersionConflict(details=[detail])


def invalid(field: str, code: str, message: str) -> ValidationFailed:
    """The error for one wrong field, `field` as in `body.email`."""
    return ValidationFailed(details=[ErrorDetail(field=field, code=code, message=message)])


def error_classes(base: type[AppError] = AppError) -> Iterator[type[AppError]]:
    """Every error that is loaded, domains' too: the closed list of codes is made from it."""
    yield base
    for child in base.__subclasses__():
        yield from error_classes(child)
