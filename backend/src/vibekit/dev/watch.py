"""Notices edits of the Python source."""

import asyncio
from pathlib import Path

from watchfiles import (
    Change,
    DefaultFilter,
    awatch,  # pyright: ignore[reportUnknownVariableType] - names trio's event, which we lack
)

_SUFFIXES = {".html", ".j2", ".json", ".py", ".sql", ".toml", ".txt"}


class _SourceFilter(DefaultFilter):
    """The files that a running process has read: source, templates, texts."""

    def __call__(self, change: Change, path: str) -> bool:
        return Path(path).suffix in _SUFFIXES and super().__call__(change, path)


class Edits:
    """Hears from the moment it is made, also while nobody asks."""

    def __init__(self, source: Path) -> None:
        self._heard: asyncio.Queue[Path] = asyncio.Queue()
        self._listening = asyncio.create_task(self._listen(source))

    async def next(self) -> set[Path]:
        """Every file that was edited since it was asked last; waits for at least one."""
        edited = {await self._heard.get()}
        while not self._heard.empty():
            edited.add(self._heard.get_nowait())
        return edited

    def close(self) -> None:
        """Hear no more."""
        self._listening.cancel()

    async def _listen(self, source: Path) -> None:
        async for changes in awatch(source, watch_filter=_SourceFilter(), debounce=300):
            for _, path in changes:
                self._heard.put_nowait(Path(path))
