"""Answers that go on: items sent as they come about, as server-sent events (HTML standard, 9.2)."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from random import SystemRandom
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from starlette.responses import Response
from starlette.types import Receive, Send

from vibekit.lib.db.absence import is_unavailable
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import AppError

Item = TypeVar("Item")
Read = Callable[[Tx, UUID], Awaitable[Sequence[Item]]]
"""The next items behind the one with this id, the oldest first, at most `AT_MOST` of them."""
Write = Callable[[Any], bytes]
AT_MOST = 100

_random = SystemRandom()


class EventStream(Response):
    """What the contract calls such an answer."""

    media_type = "text/event-stream"


class Stream(Generic[Item]):
    """What an endpoint returns whose answer goes on; every item has an `id`, and these rise.

    `read` is asked whenever somebody says `key`, and at every beat, each time with a transaction of
    its own in which the caller's credential is judged again: an item is sent to who may read it at
    that moment, and when the caller may read no more, the answer ends. A client that comes back
    sends the last id that it has got, and goes on behind it.
    """

    # No longer is it silent, nor does it outlive its rights.
    BEAT_SECONDS: ClassVar[float] = 15.0
    # So soon a client comes back; not all of them in the same moment.
    RETRY_SECONDS: ClassVar[tuple[float, float]] = (1.0, 4.0)

    def __init__(self, tx: Tx, *, key: str, after: UUID, read: Read[Item]) -> None:
        self._tx = tx
        self._key = key
        self._after = after
        self._read = read
        self._is_over = False

    async def pour(self, write: Write, receive: Receive, send: Send) -> None:
        """Sends the body of the answer, whose head is out, until one of the two sides ends it."""
        with self._tx.services.signals.waiting(self._key) as woken:
            watching = asyncio.create_task(self._watch(receive, woken))
            try:
                await _send(send, self._greeting())
                while (items := await self._next(woken)) is not None:
                    await _send(send, b"".join(self._frame(i, write(i)) for i in items) or b":\n\n")
                    if len(items) < AT_MOST:
                        await _rest(woken, self.BEAT_SECONDS * _random.uniform(0.8, 1))
            finally:
                watching.cancel()
        await _send(send, b"", more=False)

    async def _watch(self, receive: Receive, woken: asyncio.Event) -> None:
        """What comes in behind the request is its end: the client leaves, or the process does."""
        while (await receive()).get("more_body"):
            pass
        await receive()
        self._is_over = True
        woken.set()

    async def _next(self, woken: asyncio.Event) -> Sequence[Item] | None:
        """What is new; nothing where the database is away, None when this stream is over."""
        woken.clear()
        if self._is_over:
            return None
        tx = self._tx.anew()
        try:
            async with tx.services.signals.turns:
                return await self._read(tx, self._after)
        except Exception as error:
            if isinstance(error, AppError) and error.status < 500:
                return None
            if is_unavailable(error):
                return []
            raise
        finally:
            await tx.close()

    def _greeting(self) -> bytes:
        """Where it begins, for who loses it before the first item."""
        retry = round(1_000 * _random.uniform(*self.RETRY_SECONDS))
        return f"retry: {retry}\nid: {self._after}\n\n".encode()

    def _frame(self, item: Any, data: bytes) -> bytes:  # noqa: ANN401 -- a typed dictionary
        self._after = item["id"]
        return f"id: {self._after}\ndata: ".encode() + data + b"\n\n"


async def _rest(woken: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await woken.wait()
    except TimeoutError:
        pass


async def _send(send: Send, body: bytes, *, more: bool = True) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": more})
