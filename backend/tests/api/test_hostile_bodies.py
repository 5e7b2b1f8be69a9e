"""Bodies that mean harm, sent to a real server."""

import tracemalloc
from collections.abc import Callable, Iterator

import pytest

from tests.api.apps import broken_off, echo
from tests.api.conftest import Serve
from tests.api.raw import code_of, send_raw
from vibekit.api import body, protocol
from vibekit.api.edge import Edge

MakeEdge = Callable[..., Edge]
MEGABYTE = 1_048_576


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "LINGER_SECONDS", 0.5)


def post(*fields: bytes) -> bytes:
    lines = (b"POST /api/x HTTP/1.1", b"Content-Type: application/json", *fields, b"", b"")
    return b"\r\n".join(lines)


def chunked(pieces: int, size: int) -> Iterator[bytes]:
    yield post(b"Transfer-Encoding: chunked")
    for _ in range(pieces):
        yield b"%x\r\n" % size + b"x" * size + b"\r\n"


async def test_a_body_too_large_by_its_length_is_413_unread(edge: MakeEdge, serve: Serve) -> None:
    port = await serve(edge(echo))
    status, answer = await send_raw(port, [post(b"Content-Length: 30000000")])
    assert (status, code_of(answer)) == (413, "PAYLOAD_TOO_LARGE")


async def test_a_body_without_end_is_413_and_memory_stays_flat(
    edge: MakeEdge, serve: Serve
) -> None:
    port = await serve(edge(echo))
    tracemalloc.start()
    status, answer = await send_raw(port, chunked(400, 65_536))
    assert tracemalloc.get_traced_memory()[1] < 16 * MEGABYTE
    tracemalloc.stop()
    assert (status, code_of(answer)) == (413, "PAYLOAD_TOO_LARGE")


async def test_a_body_larger_than_its_length_is_not_read_as_a_body(
    edge: MakeEdge, serve: Serve
) -> None:
    port = await serve(edge(echo))
    lie = post(b"Content-Length: 2") + b"[]" + b"x" * 100_000
    status, answer = await send_raw(port, [lie])
    assert status == 200
    assert answer.startswith(b"[]HTTP/1.1 400")


@pytest.mark.parametrize(
    ("field", "drop"),
    [(b"Content-Length: 100", b"x"), (b"Transfer-Encoding: chunked", b"1\r\nx\r\n")],
)
async def test_a_slow_body_is_cut_with_408(
    edge: MakeEdge, serve: Serve, monkeypatch: pytest.MonkeyPatch, field: bytes, drop: bytes
) -> None:
    monkeypatch.setattr(body, "GRACE_SECONDS", 0.3)
    port = await serve(edge(echo))
    drops = [post(field)] + [drop] * 90
    status, answer = await send_raw(port, drops, pause=0.05)
    assert (status, code_of(answer)) == (408, "REQUEST_TIMEOUT")


async def test_a_body_both_long_and_chunked_is_refused(edge: MakeEdge, serve: Serve) -> None:
    port = await serve(edge(echo))
    both = post(b"Content-Length: 5", b"Transfer-Encoding: chunked") + b"0\r\n\r\n"
    status, answer = await send_raw(port, [both])
    assert (status, code_of(answer)) == (400, "BAD_REQUEST")


async def test_an_answer_that_breaks_off_tells_nothing_and_ends_the_connection(
    edge: MakeEdge, serve: Serve
) -> None:
    port = await serve(edge(broken_off))
    status, answer = await send_raw(port, [b"GET /api/x HTTP/1.1\r\n\r\n"])
    assert status == 200
    assert not answer.endswith(b"0\r\n\r\n")
    assert b"secret-of-the-inside" not in answer


async def test_a_body_that_breaks_its_chunks_is_400(edge: MakeEdge, serve: Serve) -> None:
    port = await serve(edge(echo))
    broken = [post(b"Transfer-Encoding: chunked"), b"2\r\n[1\r\n", b"zz\r\n"]
    status, answer = await send_raw(port, broken, pause=0.05)
    assert (status, code_of(answer)) == (400, "BAD_REQUEST")
