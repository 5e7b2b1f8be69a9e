"""The edge: the one middleware, pure ASGI, around everything that speaks HTTP.

It names the request, adds the security headers, bounds the body, counts the request against its
limit, writes its log line, and answers every error that nobody else has answered.

The application finds in `scope["state"]` (as `request.state`): `request_id`, `client_address`,
`headers` by name, `session_hash` of the session's secret if it came with one, and outside /api
`csp_nonce` for the scripts and styles of a page. It may leave there `account`, the id or name of
one account: from then on this token's requests count against that account.
"""

from starlette.types import ASGIApp, Receive, Scope, Send

from vibekit.api.body import BoundedBody, declared_length
from vibekit.api.clients import ClientAddresses, bearer_hash
from vibekit.api.exchange import Exchange
from vibekit.api.limits import RequestLimits
from vibekit.api.security import SecurityHeaders
from vibekit.config import Settings
from vibekit.lib.auth.cookie import cookie_name, session_hash
from vibekit.lib.errors import PayloadTooLarge, RateLimitExceeded, invalid
from vibekit.lib.observability.requests import request_log
from vibekit.lib.ratelimit import RateLimiter, Verdict, rate_limit_headers

MAX_PARAMETERS = 100


class Edge:
    """The one middleware."""

    def __init__(self, app: ASGIApp, settings: Settings, limiter: RateLimiter) -> None:
        self._app = app
        self._limits = RequestLimits(settings, limiter)
        self._clients = ClientAddresses(settings.trusted_proxies)
        self._cookie = cookie_name(settings).encode()
        self._security = SecurityHeaders(https=settings.is_https)
        self._max_body_bytes = settings.max_body_bytes
        self._log = request_log(settings.log_level, human=settings.is_development)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        client = self._clients.address(scope["client"], scope["headers"])
        exchange = Exchange(scope, send, client, self._security)
        try:
            await self._answer(exchange, scope, receive)
        except Exception as error:  # noqa: BLE001 - the one place where every error ends
            await exchange.fail(error)
        self._log(exchange.line())

    async def _answer(self, exchange: Exchange, scope: Scope, receive: Receive) -> None:
        session = scope["state"]["session_hash"] = session_hash(exchange.headers, self._cookie)
        token = session or bearer_hash(exchange.headers)
        length = declared_length(exchange.headers)
        if exchange.is_api:
            await self._admit(exchange, token, length)
        _refuse_hostile_target(scope)
        if length != 0:
            exchange.body = BoundedBody(receive, self._max_body_bytes)
            receive = exchange.body.receive
        try:
            await self._app(scope, receive, exchange.send)
        finally:
            self._learn(scope, token, exchange.status)

    async def _admit(self, exchange: Exchange, token: bytes | None, length: int | None) -> None:
        verdict = self._limits.check(exchange.method, exchange.path, exchange.client, token)
        if not isinstance(verdict, Verdict):
            verdict = await verdict
        exchange.rate_headers = rate_limit_headers(verdict)
        if length is not None and length > self._max_body_bytes:
            raise PayloadTooLarge
        if not verdict.allowed:
            raise RateLimitExceeded

    def _learn(self, scope: Scope, token: bytes | None, status: int) -> None:
        if status == 401:
            self._limits.accounts.forget(token)
        else:
            self._limits.accounts.learn(token, scope["state"].get("account"))


def _refuse_hostile_target(scope: Scope) -> None:
    """No text of ours holds NUL, and no operation of ours takes a hundred parameters."""
    query: bytes = scope["query_string"]
    if "\x00" in scope["path"]:
        raise invalid("path", "TEXT_INVALID", "Text must not hold the character NUL")
    if b"%00" in query:
        raise invalid("query", "TEXT_INVALID", "Text must not hold the character NUL")
    if query.count(b"&") >= MAX_PARAMETERS:
        raise invalid("query", "TOO_MANY", f"At most {MAX_PARAMETERS} parameters are read")
