"""Notices edits of the Python source."""

from collections.abc import AsyncGenerator
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


async def edits(source: Path) -> AsyncGenerator[set[Path]]:
    """The files that were edited, a burst of saves at a time."""
    async for changes in awatch(source, watch_filter=_SourceFilter(), debounce=300):
        yield {Path(path) for _, path in changes}
