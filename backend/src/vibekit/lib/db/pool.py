"""A small pool of asyncpg connections that hands them over from task to task.

What is armed ends with its transaction, so a returned connection needs no reset and no round trip.
It can be swapped for asyncpg's own pool (`POSTGRES_POOL=asyncpg`).
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Protocol

from asyncpg import Connection, Record

from vibekit.lib.errors import ServiceUnavailable


class Pool(Protocol):
    """What VibeKit needs of a pool."""

    async def acquire(self) -> "Connection[Record]":
        """A live connection of one's own, until it is released; 503 when none comes free."""
        ...

    async def release(self, connection: "Connection[Record]", /) -> None:
        """Gives it back; one that is broken, or left in a transaction, is closed."""
        ...

    async def close(self) -> None:
        """Closes what is idle; what is in use closes when it is released, or is ended.

        It is soon done, whoever keeps a connection, and even where the server hangs.
        """
        ...


class HandOverPool:
    """At most `size` connections, opened when first needed; waiting is bounded in time."""

    def __init__(
        self,
        connect: Callable[[], Awaitable["Connection[Record]"]],
        *,
        size: int,
        wait_seconds: float,
    ) -> None:
        self._connect = connect
        self._size = size
        self._wait_seconds = wait_seconds
        self._idle: deque[Connection[Record]] = deque()
        self._waiting: deque[asyncio.Future[Connection[Record] | None]] = deque()
        self._open = 0
        self._closed = False

    async def acquire(self) -> "Connection[Record]":
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_closed():
                return connection
            self._open -= 1
        if self._open < self._size:
            self._open += 1
            return await self._fill_slot()
        handed = await self._wait()
        return handed if handed is not None else await self._fill_slot()

    async def release(self, connection: "Connection[Record]") -> None:
        """Hands it to who waits longest."""
        if self._closed or connection.is_closed() or connection.is_in_transaction():
            connection.terminate()
            self._give_slot_away()
        elif not self._hand_over(connection):
            self._idle.append(connection)

    async def close(self) -> None:
        self._closed = True
        while self._idle:
            self._open -= 1
            self._idle.pop().terminate()  # says farewell, and waits for no answer

    async def _fill_slot(self) -> "Connection[Record]":
        try:
            return await asyncio.wait_for(self._connect(), self._wait_seconds)
        except BaseException:
            self._give_slot_away()
            raise

    async def _wait(self) -> "Connection[Record] | None":
        """A connection handed over, or None: a slot of one's own to open one in."""
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[Connection[Record] | None] = loop.create_future()
        self._waiting.append(turn)
        patience = loop.call_later(self._wait_seconds, _give_up, turn)
        try:
            return await turn
        except asyncio.CancelledError:
            await self._pass_on(turn)
            raise
        finally:
            patience.cancel()

    async def _pass_on(self, turn: "asyncio.Future[Connection[Record] | None]") -> None:
        """What was handed to a task that gave up in the same moment is not lost."""
        if not turn.done() or turn.cancelled() or turn.exception():
            return
        if (handed := turn.result()) is None:
            self._give_slot_away()
        else:
            await self.release(handed)

    def _give_slot_away(self) -> None:
        if not self._hand_over(None):
            self._open -= 1

    def _hand_over(self, connection: "Connection[Record] | None") -> bool:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(connection)
                return True
        return False


def _give_up(turn: "asyncio.Future[Connection[Record] | None]") -> None:
    if not turn.done():
        turn.set_exception(ServiceUnavailable())
