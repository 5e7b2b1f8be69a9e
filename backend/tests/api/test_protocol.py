import asyncio
import tracemalloc

import pytest

from tests.api.apps import early
from tests.api.conftest import Serve
from tests.api.raw import code_of, connected, parse, send_raw
from vibekit.api import protocol

CLOSE = b"Connection: close\r\n"


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.3)
    monkeypatch.setattr(protocol, "LINGER_SECONDS", 0.3)


@pytest.mark.parametrize("length", [33 * 1024, 1_000_000])
async def test_a_head_over_32_kib_is_431(serve: Serve, length: int) -> None:
    port = await serve(early)
    status, body = await send_raw(port, [b"GET / HTTP/1.1\r\nA: " + b"x" * length + b"\r\n\r\n"])
    assert (status, code_of(body)) == (431, "HEADERS_TOO_LARGE")


async def test_a_head_of_many_small_fields_is_431(serve: Serve) -> None:
    port = await serve(early)
    fields = (b"GET / HTTP/1.1\r\n", *(b"A%d: x\r\n" % n for n in range(6_000)), b"\r\n")
    status, _ = await send_raw(port, fields)
    assert status == 431


async def test_an_address_over_32_kib_is_431(serve: Serve) -> None:
    port = await serve(early)
    status, _ = await send_raw(port, [b"GET /" + b"x" * 40_000 + b" HTTP/1.1\r\n\r\n"])
    assert status == 431


async def test_a_head_of_31_kib_is_read(serve: Serve) -> None:
    port = await serve(early)
    head = b"GET / HTTP/1.1\r\n" + CLOSE + b"A: " + b"x" * 31_000 + b"\r\n\r\n"
    assert await send_raw(port, [head]) == (200, b"early")


async def test_a_large_body_counts_for_no_head(serve: Serve) -> None:
    port = await serve(early)
    request = b"POST / HTTP/1.1\r\nContent-Length: 90000\r\n\r\n" + b"x" * 90_000
    last = b"GET / HTTP/1.1\r\n" + CLOSE + b"\r\n"
    async with connected(port) as (reader, writer):
        writer.write(request + last)
        answers = await asyncio.wait_for(reader.read(), 5)
    assert answers.count(b"200 OK") == 2


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("start", [b"", b"GET / HTTP/1.1\r\nHo", b"\r\n"])
async def test_a_head_that_does_not_end_is_closed(serve: Serve, start: bytes) -> None:
    port = await serve(early)
    async with connected(port) as (reader, writer):
        writer.write(start)
        assert await asyncio.wait_for(reader.read(), 2) == b""


@pytest.mark.usefixtures("hasty")
async def test_dripping_a_head_buys_no_time(serve: Serve) -> None:
    port = await serve(early)
    drops = [b"GET / HTTP/1.1\r\n", *(b"A: b\r\n" for _ in range(100))]
    started = asyncio.get_running_loop().time()
    assert await send_raw(port, drops, pause=0.05) == (0, b"")
    assert asyncio.get_running_loop().time() - started < 1


@pytest.mark.usefixtures("hasty")
async def test_empty_lines_keep_no_connection_open(serve: Serve) -> None:
    port = await serve(early)
    async with connected(port) as (reader, writer):
        writer.write(b"GET / HTTP/1.1\r\n\r\n")
        await reader.readuntil(b"early")
        rest = asyncio.create_task(reader.read())
        for _ in range(20):
            if not rest.done():
                writer.write(b"\r\n")
            await asyncio.sleep(0.05)
        assert rest.done()
        assert isinstance(rest.exception(), ConnectionResetError | None)


@pytest.mark.usefixtures("hasty")
async def test_a_body_behind_an_answer_is_thrown_away_for_a_moment_only(serve: Serve) -> None:
    port = await serve(early)
    endless = [b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"] + [b"1\r\nx\r\n"] * 100
    status, body = await send_raw(port, endless, pause=0.02)
    assert (status, body) == (200, b"early")


async def test_what_is_not_http_is_400_in_the_one_error_shape(serve: Serve) -> None:
    port = await serve(early)
    status, body = await send_raw(port, [b"\x16\x03\x01 not http\r\n\r\n"])
    assert (status, code_of(body)) == (400, "BAD_REQUEST")


async def test_memory_stays_flat_under_endless_heads(serve: Serve) -> None:
    port = await serve(early)
    tracemalloc.start()
    await send_raw(port, (b"x" * 65_536 for _ in range(300)))
    flood = [b"GET / HTTP/1.1\r\n", *(b"A: " + b"x" * 60_000 + b"\r\n" for _ in range(300))]
    before = tracemalloc.get_traced_memory()[0]
    status, _ = await send_raw(port, flood)
    assert status == 431
    assert tracemalloc.get_traced_memory()[0] - before < 2_000_000
    tracemalloc.stop()


async def test_connections_are_kept_for_the_next_request(serve: Serve) -> None:
    port = await serve(early)
    async with connected(port) as (reader, writer):
        for _ in range(3):
            writer.write(b"GET / HTTP/1.1\r\n\r\n")
            assert parse(await reader.readuntil(b"early")) == (200, b"early")
