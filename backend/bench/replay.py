"""A small load generator of our own, for machines without wrk: the same arguments, the same answer.

`python -m bench.replay PORT CONNECTIONS SECONDS FILE START` replays the requests of FILE in turn
over so many connections, each of which sends the next one when it has its answer.
"""

import asyncio
import json
import re
import sys
import time
from itertools import count
from pathlib import Path
from typing import cast

import uvloop

_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)


class Replay:
    """What is sent next, and what came of it all."""

    def __init__(self, templates: list[bytes], start: int, seconds: float) -> None:
        self._templates = templates
        self._numbers = count(start)
        self.ends_at = time.perf_counter() + seconds
        self.latencies: list[float] = []
        self.errors = 0

    def next_request(self) -> bytes:
        number = next(self._numbers)
        template = self._templates[number % len(self._templates)]
        return template.replace(b"########", b"%08d" % number)


class Caller(asyncio.Protocol):
    """One connection."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self._received = b""
        self._sent_at = 0.0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._send()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, found, body = self._received.partition(b"\r\n\r\n")
        if not found:
            return
        length = _LENGTH.search(head)
        if length and len(body) < int(length[1]):
            return
        self._replay.latencies.append(time.perf_counter() - self._sent_at)
        self._replay.errors += head[9:12] >= b"400"
        self._received = b""
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's name
        if not self.done.done():
            self._replay.errors += 1
            self.done.set_result(None)

    def _send(self) -> None:
        self._sent_at = time.perf_counter()
        if self._sent_at > self._replay.ends_at:
            self.done.set_result(None)
            self._transport.close()
        else:
            self._transport.write(self._replay.next_request())


async def replay(port: int, connections: int, work: Replay) -> float:
    """Replays until the time is over; gives the seconds that it took."""
    loop, started = asyncio.get_running_loop(), time.perf_counter()
    callers = [Caller(work) for _ in range(connections)]
    for caller in callers:
        await loop.create_connection(lambda caller=caller: caller, "127.0.0.1", port)
    await asyncio.gather(*(caller.done for caller in callers))
    return time.perf_counter() - started


def main() -> None:
    """Replays, and prints one line of JSON."""
    port, connections, seconds, file, start = sys.argv[1:]
    templates = Path(file).read_bytes().split(b"\0")
    work = Replay(templates, int(start), float(seconds))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        took = runner.run(replay(int(port), int(connections), work))
    ordered = sorted(work.latencies) or [0.0]
    report = {
        "requests": len(work.latencies),
        "seconds": took,
        "errors": work.errors,
        "p50_ms": ordered[len(ordered) // 2] * 1_000,
        "p99_ms": ordered[len(ordered) * 99 // 100] * 1_000,
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
