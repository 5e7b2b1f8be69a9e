"""One request and its answer, as the edge sees them."""

import re
import time

from starlette.requests import ClientDisconnect
from starlette.types import Message, Scope, Send
from uuid_utils import uuid7

from vibekit.api.body import BoundedBody
from vibekit.api.errors import render
from vibekit.api.security import Headers, SecurityHeaders, new_nonce
from vibekit.lib.observability.log import get_logger
from vibekit.lib.observability.requests import RequestLine

CLIENT_GONE = 499  # as nginx calls a request whose client did not wait for the answer

_SANE_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:-]{1,128}")
_log = get_logger(__name__)


def request_id_from(headers: dict[bytes, bytes]) -> str:
    """The caller's own name for its request if it is a sane one, else a new one."""
    given = headers.get(b"x-request-id")
    if given and _SANE_REQUEST_ID.fullmatch(given):
        return given.decode()
    return uuid7().hex


class Exchange:
    """Adds the edge's headers to the answer, and makes the answer when something went wrong."""

    __slots__ = (
        "_nonce",
        "_security",
        "_send",
        "_started_at",
        "body",
        "client",
        "headers",
        "is_api",
        "method",
        "path",
        "rate_headers",
        "request_id",
        "status",
    )

    def __init__(self, scope: Scope, send: Send, client: str, security: SecurityHeaders) -> None:
        self._started_at = time.perf_counter()
        self._send = send
        self._security = security
        self.client = client
        self.headers: dict[bytes, bytes] = dict(scope["headers"])
        self.request_id = request_id_from(self.headers)
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.is_api = self.path.startswith("/api/") or self.path == "/api"
        self.body: BoundedBody | None = None
        self.rate_headers: Headers = []
        self.status = 0
        self._nonce = "" if self.is_api else new_nonce()
        state = scope.setdefault("state", {})
        state["request_id"] = self.request_id
        state["client_address"] = client
        state["headers"] = self.headers
        state["csp_nonce"] = self._nonce

    async def send(self, message: Message) -> None:
        """Pass on what the application answers, under our headers."""
        if message["type"] == "http.response.start":
            # An application may have taken the fault for bad syntax; the fault has the last word.
            if self.body and self.body.fault:
                raise self.body.fault
            await self._start(message["status"], list(message.get("headers", ())))
        else:
            await self._send(message)

    async def fail(self, error: Exception) -> None:
        """Answer an error, unless an answer has begun: then the connection must break off."""
        if isinstance(error, ClientDisconnect):
            self.status = self.status or CLIENT_GONE
            return
        if self.body and self.body.fault:
            error = self.body.fault
        status, headers, body = render(error, self.request_id)
        if status >= 500 or self.status:
            self._report(error, status)
        if not self.status:
            await self._start(status, headers)
            await self._send({"type": "http.response.body", "body": body})

    def line(self) -> RequestLine:
        """What the log tells of it."""
        spent = round((time.perf_counter() - self._started_at) * 1_000, 2)
        status = self.status or CLIENT_GONE
        return RequestLine(
            time.time(), self.request_id, self.method, self.path, status, spent, self.client
        )

    async def _start(self, status: int, headers: Headers) -> None:
        self.status = status
        if self.is_api:
            # A 429 and a 503 bring their own Retry-After; the others have none.
            headers += self._security.api
            headers += self.rate_headers
        else:
            headers += self._security.for_document(headers, self._nonce)
        headers.append((b"x-request-id", self.request_id.encode()))
        await self._send({"type": "http.response.start", "status": status, "headers": headers})

    def _report(self, error: Exception, status: int) -> None:
        name = "request_failed" if status == 500 else "request_unavailable"
        _log.error(name, request_id=self.request_id, path=self.path, exc_info=error)
