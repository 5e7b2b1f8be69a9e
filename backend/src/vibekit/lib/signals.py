"""Who waits in this process, and for what."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

READ_AT_ONCE = 2


class Signals:
    """Events by key: whoever waits under a key is woken when somebody says it.

    However many are woken at once, they take turns to read, so that requests find connections.
    """

    def __init__(self) -> None:
        self.turns = asyncio.Semaphore(READ_AT_ONCE)
        self._waiting: dict[str, set[asyncio.Event]] = {}

    @contextmanager
    def waiting(self, key: str) -> Generator[asyncio.Event]:
        """An event of one's own that is set whenever the key is said; clear it before looking."""
        event = asyncio.Event()
        self._waiting.setdefault(key, set()).add(event)
        try:
            yield event
        finally:
            self._waiting[key].discard(event)
            if not self._waiting[key]:
                del self._waiting[key]

    def count(self, key: str) -> int:
        """How many wait under this key."""
        return len(self._waiting.get(key, ()))

    def say(self, key: str) -> None:
        """Wakes all who wait under this key."""
        for event in self._waiting.get(key, ()):
            event.set()

    def say_all(self) -> None:
        """Wakes everybody: nobody knows what was said meanwhile."""
        for key in self._waiting:
            self.say(key)
