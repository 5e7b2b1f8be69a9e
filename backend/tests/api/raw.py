"""A client that is not bound by HTTP."""

import asyncio
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager

import orjson


@asynccontextmanager
async def connected(
    port: int,
) -> AsyncGenerator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def send_raw(port: int, pieces: Iterable[bytes], pause: float = 0) -> tuple[int, bytes]:
    """Send the pieces, then read all that comes until the server closes; status and body."""
    async with connected(port) as (reader, writer):
        answer = asyncio.create_task(reader.read())
        for piece in pieces:
            if answer.done() or writer.is_closing():
                break
            writer.write(piece)
            await asyncio.sleep(pause)
        return parse(await asyncio.wait_for(answer, 10))


def parse(answer: bytes) -> tuple[int, bytes]:
    head, _, body = answer.partition(b"\r\n\r\n")
    return (int(head.split(b" ")[1]) if head else 0), body


def code_of(body: bytes) -> str:
    return str(orjson.loads(body)["error"]["code"])
