"""Routes with an ordinary FastAPI signature, called without FastAPI's solver.

FastAPI reads the signature and writes the contract from it; only the work per request is ours,
which costs a fifth of FastAPI's own. A route takes its guarded `Tx`, path parameters, headers, one
query model, one body model, `FromClient`, and Starlette's `Response` to set cookies on; it returns
a typed dictionary, or a `Stream` of them. For anything else use FastAPI's own `APIRouter`:
`require_auth` works there too.
"""

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from fastapi.routing import APIRoute
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from vibekit.lib.auth.require import Guard
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import AppError, BadRequest, MalformedJson, UnsupportedMediaType, invalid
from vibekit.lib.http.binding import Signature
from vibekit.lib.http.declared import declared_errors
from vibekit.lib.http.stream import EventStream, Stream
from vibekit.lib.idempotency.keyed import KeyedRequest, LostTheRace, Replayed
from vibekit.lib.incoming import Incoming

NO_CONTENT = 204
# No proxy keeps parts of it back (X-Accel-Buffering is nginx's word).
_STREAM = ((b"content-type", b"text/event-stream"), (b"x-accel-buffering", b"no"))
Headers = list[tuple[bytes, bytes]]
Body = bytes | Callable[[Receive, Send], Awaitable[None]]
Answer = tuple[int, Headers, Body]
Bound = tuple[dict[str, object], KeyedRequest | None, AppError | None]


class Route(APIRoute):
    """One operation: its contract is FastAPI's, its way through a request is `answer`."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:  # noqa: ANN401 -- as FastAPI has it
        self.signature = Signature(endpoint, path)
        if self.signature.guard is None:
            raise TypeError(f"{path} has no guard: take a Tx by require_auth() or public()")
        self.guard = self.signature.guard
        options["responses"] = declared_errors(self.signature, options)
        if self.signature.streams:
            options |= {"response_class": EventStream, "response_model": None}
        super().__init__(path, endpoint, **options)
        self.success = self.status_code or 200

    async def answer(self, scope: Scope, receive: Receive) -> Answer:
        """Bind, authenticate, work, serialize, commit; then, and only then, there is an answer."""
        request, guard = Incoming(scope), self.guard
        if request.is_unsafe:
            await guard.refuse_foreign(request)
        body = await _read(receive) if self.signature.takes_body else b""
        values, keyed, problem = self._bound(request, body)
        credential = guard.credential(request)
        if keyed is not None:
            credential = keyed.credential(credential)
        tx = Tx(request.services, credential)
        try:
            if problem is not None:
                await tx.caller()
                raise problem
            return await self._work(request, tx, values, keyed)
        except Replayed as done:
            replayed: Headers = [(b"idempotency-replayed", b"true"), *_content(done.body)]
            return done.status, replayed, done.body
        finally:
            await tx.close()

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The same answer where Starlette's router does the dispatching."""

        async def handler(request: Request) -> Response:
            return _Answered(await self.answer(request.scope, request.receive))

        return handler

    def _bound(self, request: Incoming, body: bytes) -> Bound:
        """Bad shape is refused at once; bad values only when the caller is known."""
        try:
            values = self.signature.bind(request, body)
            return values, _keyed(request, self.guard, body), None
        except (BadRequest, MalformedJson, UnsupportedMediaType):
            raise
        except AppError as problem:
            return {}, None, problem

    async def _work(
        self, request: Incoming, tx: Tx, values: dict[str, object], keyed: KeyedRequest | None
    ) -> Answer:
        if self.signature.tx is not None:
            values[self.signature.tx] = tx
        cookies = Response() if self.signature.response else None
        if self.signature.response is not None:
            values[self.signature.response] = cookies
        try:
            result = await self.endpoint(**values)
        except AppError as error:
            if error.keeps_work:
                await tx.commit()
            raise
        if isinstance(result, Stream):
            await self._end(request, tx)
            return self.success, list(_STREAM), partial(result.pour, self.signature.write)
        body = b"" if self.success == NO_CONTENT else self.signature.write(result)
        if keyed is not None:
            keyed.remember(tx, self.success, body)
        await self._end(request, tx)
        headers = _content(body)
        if cookies is not None:
            headers += [h for h in cookies.raw_headers if h[0] == b"set-cookie"]
        return self.success, headers, body

    async def _end(self, request: Incoming, tx: Tx) -> None:
        try:
            await tx.commit()
        except LostTheRace:
            await tx.look_again()
            raise
        await self.guard.note(request, tx)


class Router(APIRouter):
    """A router of lean routes; the name of an endpoint is its operation id."""

    def __init__(self, *, tags: list[str]) -> None:
        super().__init__(
            tags=list(tags),
            route_class=Route,
            generate_unique_id_function=lambda route: route.name,
        )


class _Answered(Response):
    """An answer as Starlette's router sends it."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(status_code=answer[0])
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send_answer(self._answer, scope, receive, send)


async def send_answer(answer: Answer, scope: Scope, receive: Receive, send: Send) -> None:
    """Head and body, the body of a stream for as long as it goes on."""
    status, headers, body = answer
    await send({"type": "http.response.start", "status": status, "headers": headers})
    if isinstance(body, bytes) or scope["method"] == "HEAD":
        content = body if isinstance(body, bytes) else b""
        await send({"type": "http.response.body", "body": content})
    else:
        await body(receive, send)


def _content(body: bytes) -> Headers:
    if not body:
        return []
    return [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]


def _keyed(request: Incoming, guard: Guard, body: bytes) -> KeyedRequest | None:
    key = request.headers.get(b"idempotency-key")
    if key is None or not request.is_unsafe or guard.is_public:
        return None
    if not 0 < len(key) <= 255 or not all(33 <= byte <= 126 for byte in key):
        raise invalid(
            "header.idempotency-key", "KEY_INVALID", "Send 1 to 255 visible ASCII characters"
        )
    place = f"{request.method} {request.scope['path']}".encode()
    content = request.scope["query_string"] + b"\n" + body
    in_organization = guard.permission is not None
    return KeyedRequest(key, in_organization=in_organization, place=place, body=content)


async def _read(receive: Receive) -> bytes:
    message = await receive()
    if not message.get("more_body"):
        return message.get("body", b"")
    parts = [message.get("body", b"")]
    while message.get("more_body"):
        message = await receive()
        parts.append(message.get("body", b""))
    return b"".join(parts)
