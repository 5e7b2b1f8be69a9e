"""Reading a request's body: no more than is allowed, and no slower."""

import asyncio
import time

from starlette.types import Message, Receive

from vibekit.lib.errors import AppError, PayloadTooLarge, RequestTimeout

SLOWEST_BYTES_PER_SECOND = 1_000
GRACE_SECONDS = 5.0


class BoundedBody:
    """A `receive` that raises once the body is too large or too slow; `fault` keeps the reason.

    Only the time spent waiting for the client counts, not what the application does meanwhile.
    """

    __slots__ = ("_limit", "_patience", "_receive", "_received", "fault")

    def __init__(self, receive: Receive, limit: int) -> None:
        self._receive = receive
        self._limit = limit
        self._received = 0
        self._patience = GRACE_SECONDS
        self.fault: AppError | None = None

    async def receive(self) -> Message:
        if self.fault:
            raise self.fault
        message = await self._next()
        self._received += len(message.get("body", b""))
        if self._received > self._limit:
            self.fault = PayloadTooLarge()
            raise self.fault
        return message

    async def _next(self) -> Message:
        started = time.monotonic()
        try:
            async with asyncio.timeout(self._patience):
                message = await self._receive()
        except TimeoutError:
            self.fault = RequestTimeout()
            raise self.fault from None
        self._patience += len(message.get("body", b"")) / SLOWEST_BYTES_PER_SECOND
        self._patience -= time.monotonic() - started
        return message


def declared_length(headers: dict[bytes, bytes]) -> int | None:
    """How long the body says it is; 0 without one, None when it comes in chunks."""
    if b"transfer-encoding" in headers:
        return None
    length = headers.get(b"content-length", b"0")
    return int(length) if length.isdigit() else None
