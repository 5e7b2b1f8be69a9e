"""The one error renderer: whatever went wrong becomes the one error shape."""

from collections.abc import Mapping

import orjson
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.asyncexitstack import AsyncExitStackMiddleware
from starlette.exceptions import HTTPException

from vibekit.lib import errors
from vibekit.lib.db.absence import is_unavailable
from vibekit.lib.errors import AppError
from vibekit.lib.validation import validation_failed

Headers = list[tuple[bytes, bytes]]

# What the framework itself says, in our words; anything else of it is a bad request.
_BY_STATUS: Mapping[int, type[AppError]] = {
    404: errors.NotFound,
    405: errors.MethodNotAllowed,
    413: errors.PayloadTooLarge,
    415: errors.UnsupportedMediaType,
    422: errors.ValidationFailed,
    500: AppError,
    503: errors.ServiceUnavailable,
}


def as_app_error(error: Exception) -> AppError:
    """The member of our family that says the same; what nobody foresaw is INTERNAL_ERROR."""
    match error:
        case AppError():
            return error
        case RequestValidationError():
            return validation_failed(error.errors())
        case HTTPException():
            kind = _BY_STATUS.get(error.status_code, errors.BadRequest)
            answer = kind()
            answer.headers.update(error.headers or {})
            return answer
        case _ if is_unavailable(error):
            return errors.ServiceUnavailable()
        case _:
            return AppError()


def render(error: Exception, request_id: str) -> tuple[int, Headers, bytes]:
    """Status, headers and body of the answer to a request that went wrong."""
    answer = as_app_error(error)
    body = orjson.dumps({"error": _body(answer, request_id)})
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", b"%d" % len(body)),
        *((name.lower().encode(), value.encode()) for name, value in answer.headers.items()),
    ]
    return answer.status, headers, body


def _body(error: AppError, request_id: str) -> dict[str, object]:
    details = [
        {
            "field": _sendable(detail.field),
            "code": _sendable(detail.code),
            "message": _sendable(detail.message),
        }
        for detail in error.details or ()
    ]
    return {
        "code": error.code,
        "message": _sendable(error.message),
        "details": details or None,
        "request_id": request_id,
    }


def _sendable(text: str) -> str:
    """A name of a field may hold a lone surrogate, which no UTF-8 can carry."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def let_errors_escape(app: FastAPI) -> None:
    """Take away the framework's own renderers, so that every error reaches the edge.

    They would answer in a shape of their own, a 500 in plain text; of what stands around the
    router only the stack stays that closes the files of a form.
    """
    app.middleware_stack = AsyncExitStackMiddleware(app.router)
