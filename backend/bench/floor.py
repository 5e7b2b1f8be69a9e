"""The floor: the same SQL through a bare ASGI handler and asyncpg, one statement a request.

Nothing is validated, declared or logged here: what this costs, every product on this driver costs.
It is a yardstick, so it does not change in a commit that changes the product.
"""

import asyncio
import gc
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, TypeAlias
from urllib.parse import parse_qs
from uuid import UUID

import asyncpg
import orjson
from uuid_utils.compat import uuid7

from bench import floor_sql as sql

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

COOKIE = b"__Host-vibekit_session="
CONNECTIONS = 10
SETTINGS = {"jit": "off", "plan_cache_mode": "force_generic_plan"}
A_MINUTE = 60
REQUESTS_A_MINUTE = 100_000_000
READERS, WRITERS = ["viewer", "member", "admin", "owner"], ["member", "admin", "owner"]


@dataclass
class Floor:
    """One process: its connections, and how often each token called in this minute."""

    free: asyncio.LifoQueue[Connection] = field(default_factory=asyncio.LifoQueue)
    calls: dict[bytes, int] = field(default_factory=dict)
    minute: int = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.live(receive, send)
            return
        headers = dict(scope["headers"])
        token = sha256(headers[b"cookie"].partition(COOKIE)[2].partition(b";")[0]).digest()
        if not self.within_limit(token):
            await answer(send, 429, {})
            return
        method, path = scope["method"], scope["path"]
        if method == "GET" and path == "/api/notes":
            status, shown = await self.read(token, parse_qs(scope["query_string"]))
        elif method == "GET":
            status, shown = await self.who_am_i(token)
        elif method == "POST":
            key = headers.get(b"idempotency-key")
            status, shown = await self.create(token, key, await body_of(receive))
        else:
            note_id = UUID(path.rpartition("/")[2])
            status, shown = await self.update(token, note_id, await body_of(receive))
        await answer(send, status, shown)

    def within_limit(self, token: bytes) -> bool:
        minute = int(time.monotonic()) // A_MINUTE
        if minute != self.minute:
            self.minute, self.calls = minute, {}
        self.calls[token] = calls = self.calls.get(token, 0) + 1
        return calls <= REQUESTS_A_MINUTE

    async def read(self, token: bytes, query: dict[bytes, list[bytes]]) -> tuple[int, object]:
        limit = int(query[b"limit"][0])
        rows = await self.fetch(sql.READ, token, READERS, limit + 1)
        if not rows:
            return 401, {}
        notes = [dict(zip(sql.NOTE, row[1:], strict=True)) for row in rows[:limit]]
        more = notes[-1]["id"].hex if len(rows) > limit else None
        return 200, {"data": notes, "next_cursor": more}

    async def create(self, token: bytes, key: bytes | None, body: bytes) -> tuple[int, object]:
        given, moment, note_id = orjson.loads(body), datetime.now(UTC), uuid7()
        note = {
            "id": note_id,
            "title": given["title"],
            "text": given["text"],
            "reply_to": given.get("reply_to"),
            "version": 1,
            "created_at": moment,
            "updated_at": moment,
        }
        values = [token, WRITERS, note_id, note["title"], note["text"], note["reply_to"], moment]
        statement = sql.CREATE
        if key is not None:
            scope = sha256(b"POST /api/notes\n" + key).digest()
            lock = int.from_bytes(scope[:8], signed=True)
            statement = sql.CREATE_ONCE
            values += [lock, scope, sha256(body).digest(), orjson.dumps(note, default=str)]
        rows = await self.fetch(statement, *values, uuid7())
        return (201, note) if rows and rows[0]["allowed"] else (401, {})

    async def update(self, token: bytes, note_id: UUID, body: bytes) -> tuple[int, object]:
        given, moment = orjson.loads(body), datetime.now(UTC)
        connection = await self.free.get()
        try:
            await connection.execute("BEGIN")
            caller = await connection.fetchrow(sql.LOOK_UP, token, WRITERS)
            values = (note_id, given["version"], given["title"], moment, uuid7())
            row = await connection.fetchrow(sql.UPDATE, *values)
            await connection.execute("COMMIT")
        finally:
            self.free.put_nowait(connection)
        if caller is None:
            return 401, {}
        return (200, dict(row)) if row else (409, {})

    async def who_am_i(self, token: bytes) -> tuple[int, object]:
        rows = await self.fetch(sql.WHO_AM_I, token)
        return (200, dict(rows[0])) if rows else (401, {})

    async def fetch(self, statement: str, *values: object) -> list[asyncpg.Record]:
        connection = await self.free.get()
        try:
            return await connection.fetch(statement, *values)
        finally:
            self.free.put_nowait(connection)

    async def live(self, receive: Receive, send: Send) -> None:
        """Opens the connections at the start; the end of the process closes them."""
        for _ in range(CONNECTIONS):
            self.free.put_nowait(await connect())
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        await receive()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})


async def connect() -> Connection:
    """JSON goes in and out as Python values, as in the product."""
    connection = await asyncpg.connect(os.environ["BENCH_URL"], server_settings=SETTINGS)
    await connection.set_type_codec(
        "jsonb",
        schema="pg_catalog",
        encoder=lambda value: b"\x01" + orjson.dumps(value),
        decoder=lambda value: orjson.loads(value[1:]),
        format="binary",
    )
    return connection


async def body_of(receive: Receive) -> bytes:
    """The whole body of a request."""
    message = await receive()
    body = message["body"]
    while message["more_body"]:
        message = await receive()
        body += message["body"]
    return body


async def answer(send: Send, status: int, shown: object) -> None:
    """Two messages, two headers."""
    body = orjson.dumps(shown, default=str, option=orjson.OPT_UTC_Z)
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


app = Floor()
