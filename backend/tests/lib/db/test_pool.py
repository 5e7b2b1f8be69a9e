"""Pools under faults: ours, and the driver's behind the same port."""

import asyncio
from collections.abc import AsyncIterator, Callable

import asyncpg
import pytest

from vibekit.config import Settings
from vibekit.lib.db.asyncpg_pool import AsyncpgPool
from vibekit.lib.db.pool import HandOverPool, Pool
from vibekit.lib.errors import ServiceUnavailable

SIZE = 3


class Line:
    """Opens real connections, counts them, and can be cut."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.opened: list[asyncpg.Connection[asyncpg.Record]] = []
        self.most = 0
        self.is_cut = False

    async def connect(self) -> "asyncpg.Connection[asyncpg.Record]":
        if self.is_cut:
            raise ConnectionRefusedError
        connection = await asyncpg.connect(self.url)
        self.opened.append(connection)
        self.most = max(self.most, self.open)
        return connection

    @property
    def open(self) -> int:
        return sum(not each.is_closed() for each in self.opened)


@pytest.fixture
def line(settings: Settings) -> Line:
    return Line(settings.postgres_url.get_secret_value())


@pytest.fixture(params=[HandOverPool, AsyncpgPool])
async def pool(line: Line, request: pytest.FixtureRequest) -> AsyncIterator[Pool]:
    make: Callable[..., Pool] = request.param
    pool = make(line.connect, size=SIZE, wait_seconds=0.5)
    yield pool
    await pool.close()
    assert line.open == 0


async def use(pool: Pool, seconds: float = 0) -> int:
    connection = await pool.acquire()
    try:
        await asyncio.sleep(seconds)
        return int(await connection.fetchval("SELECT 1"))
    finally:
        await pool.release(connection)


async def test_never_more_than_its_size_are_open(pool: Pool, line: Line) -> None:
    assert await asyncio.gather(*(use(pool, 0.001) for _ in range(200))) == [1] * 200
    assert line.most <= SIZE


async def test_one_after_another_share_one_connection(pool: Pool, line: Line) -> None:
    for _ in range(10):
        await use(pool)
    assert len(line.opened) == 1


async def test_whoever_waits_too_long_is_told(pool: Pool) -> None:
    held = [await pool.acquire() for _ in range(SIZE)]
    with pytest.raises(ServiceUnavailable):
        await pool.acquire()
    for connection in held:
        await pool.release(connection)
    assert await use(pool) == 1


async def test_those_who_gave_up_waiting_lose_nothing(pool: Pool, line: Line) -> None:
    held = [await pool.acquire() for _ in range(SIZE)]
    waiting = [asyncio.create_task(use(pool)) for _ in range(20)]
    await asyncio.sleep(0.01)
    for task in waiting[::2]:
        task.cancel()
    for connection in held:
        await pool.release(connection)
    done = await asyncio.gather(*waiting, return_exceptions=True)
    assert done[1::2] == [1] * 10
    assert await asyncio.gather(*(use(pool, 0.001) for _ in range(20))) == [1] * 20
    assert line.most <= SIZE


async def test_one_cancelled_in_the_moment_of_its_turn_passes_it_on(pool: Pool) -> None:
    for _ in range(50):
        held = [await pool.acquire() for _ in range(SIZE)]
        waiting = [asyncio.create_task(pool.acquire()) for _ in range(SIZE)]
        await asyncio.sleep(0)
        for connection in held:
            await pool.release(connection)
        for task in waiting:
            task.cancel()
        for answer in await asyncio.gather(*waiting, return_exceptions=True):
            if isinstance(answer, asyncpg.Connection):
                await pool.release(answer)
    assert await asyncio.gather(*(use(pool, 0.01) for _ in range(SIZE))) == [1] * SIZE


async def test_a_broken_connection_is_replaced(pool: Pool, line: Line) -> None:
    held = [await pool.acquire() for _ in range(SIZE)]
    waiting = [asyncio.create_task(use(pool)) for _ in range(SIZE)]
    await asyncio.sleep(0.01)
    for connection in held:
        connection.terminate()
        await pool.release(connection)
    assert await asyncio.gather(*waiting) == [1] * SIZE
    assert line.most <= SIZE


async def test_one_that_broke_while_idle_is_not_given_out(pool: Pool, line: Line) -> None:
    await asyncio.gather(*(use(pool, 0.01) for _ in range(SIZE)))
    for connection in line.opened:
        connection.terminate()
    assert await asyncio.gather(*(use(pool, 0.01) for _ in range(SIZE))) == [1] * SIZE


async def test_one_in_a_transaction_is_not_given_out(pool: Pool) -> None:
    connection = await pool.acquire()
    await connection.execute("BEGIN")
    await connection.execute("SELECT set_config('app.organization_id', 'leak', true)")
    await pool.release(connection)
    other = await pool.acquire()
    assert not other.is_in_transaction()
    assert await other.fetchval("SELECT current_setting('app.organization_id', true)") in (None, "")
    await pool.release(other)


async def test_what_cannot_connect_frees_its_place(pool: Pool, line: Line) -> None:
    line.is_cut = True
    answers = await asyncio.gather(*(use(pool) for _ in range(10)), return_exceptions=True)
    assert {type(answer) for answer in answers} == {ConnectionRefusedError}
    line.is_cut = False
    assert await asyncio.gather(*(use(pool, 0.001) for _ in range(10))) == [1] * 10


async def test_what_is_in_use_at_the_end_is_closed_when_it_comes_back(line: Line) -> None:
    pool = HandOverPool(line.connect, size=SIZE, wait_seconds=0.5)
    connection = await pool.acquire()
    await pool.close()
    assert line.open == 1
    await pool.release(connection)
    assert line.open == 0


async def test_what_never_comes_back_does_not_hold_up_the_end(line: Line) -> None:
    pool = AsyncpgPool(line.connect, size=SIZE, wait_seconds=0.2)
    idle, kept = await pool.acquire(), await pool.acquire()
    await pool.release(idle)
    async with asyncio.timeout(2):
        await pool.close()
    assert line.open == 0
    await pool.release(kept)


async def test_what_is_in_use_at_the_end_may_come_back_meanwhile(line: Line) -> None:
    pool = AsyncpgPool(line.connect, size=SIZE, wait_seconds=5)
    using = asyncio.create_task(use(pool, 0.2))
    await asyncio.sleep(0.1)
    await pool.close()
    assert await using == 1
