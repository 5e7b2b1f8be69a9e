"""Knows when the API answers."""

import asyncio
import socket
from contextlib import suppress

_REQUEST = b"GET /api/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


async def answers(listening: socket.socket) -> None:
    """Return at the first answer; a request waits in the queue until someone accepts it."""
    host, port = listening.getsockname()[:2]
    while True:
        with suppress(OSError):
            reader, writer = await asyncio.open_connection(host, port)
            try:
                writer.write(_REQUEST)
                if await reader.readline():
                    return
            finally:
                writer.close()
        await asyncio.sleep(0.05)
