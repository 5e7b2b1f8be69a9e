"""Small applications for the edge to stand around."""

import asyncio

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from vibekit.lib.json import read_json


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers what it was sent, by the strict rules; GET answers what the edge left for it."""
    request = Request(scope, receive)
    if request.method == "GET":
        state = {name: scope["state"][name] for name in ("request_id", "client_address")}
        await JSONResponse(state)(scope, receive, send)
        return
    body = await request.body()
    content_type = request.headers.get("content-type", "").encode()
    await JSONResponse(read_json(content_type, body))(scope, receive, send)


async def page(scope: Scope, receive: Receive, send: Send) -> None:
    nonce = scope["state"]["csp_nonce"]
    await HTMLResponse(f"<script nonce={nonce}></script>")(scope, receive, send)


async def broken_off(_scope: Scope, _receive: Receive, send: Send) -> None:
    """Fails in the middle of its answer."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"half", "more_body": True})
    raise RuntimeError("secret-of-the-inside")


async def early(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers without reading the body."""
    await Response(b"early")(scope, receive, send)


async def patient(scope: Scope, receive: Receive, send: Send) -> None:
    """Reads the whole body, and thinks for a moment."""
    body = await Request(scope, receive).body()
    await asyncio.sleep(0.2)
    await Response(body)(scope, receive, send)


async def swallow(scope: Scope, receive: Receive, send: Send) -> None:
    """Takes whatever happens to the body for a mistake of its own."""
    try:
        await Request(scope, receive).body()
    except Exception:  # noqa: BLE001 - that is the mistake
        await Response(b"swallowed", 400)(scope, receive, send)


def failing(error: Exception) -> ASGIApp:
    async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise error

    return app
