"""asyncpg's own pool behind our port: for who would rather have what everybody has.

`POSTGRES_POOL=asyncpg` chooses it; it costs about 60 µs a request more than handing over.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import cast

from asyncpg import Connection, Record, create_pool
from asyncpg.pool import PoolConnectionProxy

from vibekit.lib.errors import ServiceUnavailable


class AsyncpgPool:
    """The same promises: at most `size` connections, opened when needed; waiting is bounded."""

    def __init__(
        self,
        connect: Callable[[], Awaitable["Connection[Record]"]],
        *,
        size: int,
        wait_seconds: float,
    ) -> None:
        async def open_connection(*_: object, **__: object) -> "Connection[Record]":
            return await connect()

        self._wait_seconds = wait_seconds
        self._pool = create_pool(
            min_size=0, max_size=size, connect=open_connection, reset=_nothing_to_reset
        )
        self._initializing = asyncio.Lock()
        self._lent: dict[Connection[Record], PoolConnectionProxy[Record]] = {}

    async def acquire(self) -> "Connection[Record]":
        async with self._initializing:
            await self._pool  # once; opens nothing
        try:
            proxy = await self._pool.acquire(timeout=self._wait_seconds)
        except TimeoutError:
            raise ServiceUnavailable from None
        connection = cast("Connection[Record]", proxy._con)  # noqa: SLF001 -- the proxy of one that broke answers no question
        self._lent[connection] = proxy
        return connection

    async def release(self, connection: "Connection[Record]") -> None:
        if not connection.is_closed() and connection.is_in_transaction():
            connection.terminate()
        await self._pool.release(self._lent.pop(connection))

    async def close(self) -> None:
        async with self._initializing:
            await self._pool
        with suppress(TimeoutError):  # it ends what is still in use
            async with asyncio.timeout(self._wait_seconds):
                await self._pool.close()


async def _nothing_to_reset(_: object) -> None:
    """What is armed ends with its transaction."""
