"""The edge around an application, over real requests."""

import re
from collections.abc import Callable
from uuid import UUID

import asyncpg
import orjson
import pytest
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from tests.api.apps import echo, failing, page, swallow
from tests.api.conftest import client_of
from vibekit.api.edge import Edge
from vibekit.lib import errors
from vibekit.lib.observability.stream import STREAM

MakeEdge = Callable[..., Edge]
JSON = {"content-type": "application/json"}


async def test_every_answer_names_its_request(edge: MakeEdge) -> None:
    async with client_of(edge(echo)) as client:
        answer = await client.get("/api/x")
    assert answer.headers["x-request-id"] == answer.json()["request_id"]
    assert UUID(answer.json()["request_id"]).version == 7


@pytest.mark.parametrize(
    ("given", "kept"), [("trace-1.a", True), ("a b", False), ("x" * 129, False)]
)
async def test_a_sane_request_id_is_echoed(edge: MakeEdge, given: str, *, kept: bool) -> None:
    async with client_of(edge(echo)) as client:
        answer = await client.get("/api/x", headers={"X-Request-Id": given})
    assert (answer.headers["x-request-id"] == given) is kept


async def test_api_answers_are_never_stored_framed_or_sniffed(edge: MakeEdge) -> None:
    async with client_of(edge(echo, base_url="https://app.example.com")) as client:
        headers = (await client.get("/api/x")).headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert headers["strict-transport-security"].startswith("max-age=63072000")


async def test_a_page_gets_a_fresh_nonce_in_body_and_policy(edge: MakeEdge) -> None:
    async with client_of(edge(page)) as client:
        answers = [await client.get("/") for _ in range(2)]
    nonces = {re.findall("nonce=(.+?)>", answer.text)[0] for answer in answers}
    assert len(nonces) == 2
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert f"'nonce-{re.findall('nonce=(.+?)>', answer.text)[0]}'" in policy
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"


async def test_a_file_keeps_its_own_cache_rule_and_is_not_counted(edge: MakeEdge) -> None:
    async def file(_scope: Scope, _receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"text/css"), (b"cache-control", b"immutable")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b""})

    async with client_of(edge(file)) as client:
        headers = (await client.get("/assets/app.css")).headers
    assert headers.get_list("cache-control") == ["immutable"]
    assert "x-ratelimit-limit" not in headers


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (errors.NotFound(), 404, "NOT_FOUND"),
        (errors.Conflict("Taken."), 409, "CONFLICT"),
        (HTTPException(404), 404, "NOT_FOUND"),
        (HTTPException(405, headers={"Allow": "GET"}), 405, "METHOD_NOT_ALLOWED"),
        (HTTPException(418), 400, "BAD_REQUEST"),
        (KeyError("secret-of-the-inside"), 500, "INTERNAL_ERROR"),
        (UnicodeEncodeError("utf-8", "\ud800", 0, 1, "x"), 500, "INTERNAL_ERROR"),
        (TimeoutError(), 503, "SERVICE_UNAVAILABLE"),
        (ConnectionRefusedError(), 503, "SERVICE_UNAVAILABLE"),
        (asyncpg.CannotConnectNowError(), 503, "SERVICE_UNAVAILABLE"),
        (asyncpg.TooManyConnectionsError(), 503, "SERVICE_UNAVAILABLE"),
        (asyncpg.AdminShutdownError(), 503, "SERVICE_UNAVAILABLE"),
        (asyncpg.ConnectionDoesNotExistError(), 503, "SERVICE_UNAVAILABLE"),
        (asyncpg.InterfaceError("connection is closed"), 503, "SERVICE_UNAVAILABLE"),
        (asyncpg.InterfaceError("wrong use"), 500, "INTERNAL_ERROR"),
        (asyncpg.DataError("wrong use"), 500, "INTERNAL_ERROR"),
    ],
)
async def test_every_error_has_the_one_shape(
    edge: MakeEdge, error: Exception, status: int, code: str
) -> None:
    async with client_of(edge(failing(error))) as client:
        answer = await client.get("/api/x")
    body = answer.json()["error"]
    assert (answer.status_code, body["code"]) == (status, code)
    assert body.keys() == {"code", "message", "details", "request_id"}
    assert body["request_id"] == answer.headers["x-request-id"]
    assert "secret-of-the-inside" not in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert "x-ratelimit-remaining" in answer.headers
    assert ("retry-after" in answer.headers) is (status == 503)


async def test_a_method_not_allowed_says_which_are(edge: MakeEdge) -> None:
    error = HTTPException(405, headers={"Allow": "GET, POST"})
    async with client_of(edge(failing(error))) as client:
        assert (await client.put("/api/x")).headers["allow"] == "GET, POST"


async def test_a_body_may_be_as_large_as_the_limit(edge: MakeEdge) -> None:
    body = b'"' + b"x" * 2_046 + b'"'
    async with client_of(edge(echo, max_body_bytes=2_048)) as client:
        answer = await client.post("/api/x", content=body, headers=JSON)
    assert answer.content == body


@pytest.mark.parametrize("app", [echo, swallow])
async def test_a_larger_body_is_413_by_length(edge: MakeEdge, app: Callable[..., object]) -> None:
    async with client_of(edge(app, max_body_bytes=2_048)) as client:
        answer = await client.post("/api/x", content=b"x" * 2_049, headers=JSON)
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "PAYLOAD_TOO_LARGE")


@pytest.mark.parametrize("app", [echo, swallow])
async def test_a_larger_body_is_413_in_chunks(edge: MakeEdge, app: Callable[..., object]) -> None:
    async def chunks():  # noqa: ANN202 - an async generator of bytes
        for _ in range(30):
            yield b"x" * 100

    async with client_of(edge(app, max_body_bytes=2_048)) as client:
        answer = await client.post("/api/x", content=chunks(), headers=JSON)
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "PAYLOAD_TOO_LARGE")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"NaN", 400),
        (b'{"a": 1e999}', 400),
        (b'{"a": -Infinity}', 400),
        (b'"\\ud800"', 400),
        (b'{"\\udfff": 1}', 400),
        (b"\xff", 400),
        (b"[" * 100_000, 400),
        (b"[" * 65 + b"]" * 65, 400),
        (b'"\\u0000"', 422),
        (b'{"a": {"b\\u0000": 1}}', 422),
        (b"[" * 64 + b"]" * 64, 200),
        (b'"\\\\u0000"', 200),
        (b"9" * 300, 200),
    ],
)
async def test_bodies_are_read_by_strict_rules(edge: MakeEdge, body: bytes, status: int) -> None:
    async with client_of(edge(echo)) as client:
        answer = await client.post("/api/x", content=body, headers=JSON)
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("application/json", 200),
        ("Application/JSON; charset=UTF-8", 200),
        ('application/json;charset="utf-8"', 200),
        ("application/json; charset=utf-16", 415),
        ("text/plain", 415),
        ("", 415),
        ("application/x-www-form-urlencoded", 415),
    ],
)
async def test_bodies_are_json_and_nothing_else(
    edge: MakeEdge, content_type: str, status: int
) -> None:
    async with client_of(edge(echo)) as client:
        headers = {"content-type": content_type}
        answer = await client.post("/api/x", content=b"1", headers=headers)
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("target", "field"),
    [("/api/a%00b", "path"), ("/api/x?a=%00", "query"), ("/api/x?" + "a&" * 10_000, "query")],
)
async def test_hostile_addresses_are_422(edge: MakeEdge, target: str, field: str) -> None:
    async with client_of(edge(echo)) as client:
        answer = await client.get(target)
    assert answer.status_code == 422
    assert answer.json()["error"]["details"][0]["field"] == field


async def test_one_line_is_logged_and_holds_no_query(
    edge: MakeEdge, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    STREAM.flush()  # what earlier tests left
    capfdbinary.readouterr()
    async with client_of(edge(echo)) as client:
        await client.get("/api/x?token=tok-canary", headers={"Cookie": "vibekit_session=canary"})
    STREAM.flush()
    out = capfdbinary.readouterr().out
    lines = [orjson.loads(line) for line in out.splitlines() if b'"request"' in line]
    assert len(lines) == 1
    assert lines[0] | {"path": "/api/x", "status": 200, "client": "203.0.113.7"} == lines[0]
    assert b"canary" not in out
