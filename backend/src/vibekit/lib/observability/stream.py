"""Where log lines go: bytes to standard output, the hurried ones now, the others together."""

import asyncio
import atexit
import contextlib
import sys
from collections.abc import Callable
from typing import Any, TypeVar

Told = TypeVar("Told")

FLUSH_SECONDS = 0.2
_FLUSH_LINES = 256


class LineStream:
    """A file for bytes. `write` waits for its `flush`, which comes by itself within 0.2 s."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Callable[[Any], bytes], object]] = []
        atexit.register(self.flush)

    def write(self, line: bytes) -> None:
        self.write_as(_itself, line)

    def write_as(self, render: Callable[[Told], bytes], told: Told) -> None:
        """Rendered when it goes out: many at once cost a fifth of one amid each request."""
        self._waiting.append((render, told))
        if len(self._waiting) == 1:
            self._flush_soon()
        elif len(self._waiting) >= _FLUSH_LINES:
            self.flush()

    def flush(self) -> None:
        lines, self._waiting = self._waiting, []
        # Whoever read our output has gone: that must not break the requests that it told of.
        with contextlib.suppress(BrokenPipeError, ValueError):
            sys.stdout.buffer.write(b"".join([render(told) for render, told in lines]))
            sys.stdout.buffer.flush()

    def _flush_soon(self) -> None:
        try:
            asyncio.get_running_loop().call_later(FLUSH_SECONDS, self.flush)
        except RuntimeError:  # no loop runs, as in a command: nobody would flush later
            self.flush()


def _itself(line: bytes) -> bytes:
    return line


STREAM = LineStream()
