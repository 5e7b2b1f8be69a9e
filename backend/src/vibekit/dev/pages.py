"""The one word by which the supervisor tells open pages to load again, or to let go."""

from pathlib import Path
from typing import Literal, NamedTuple

Word = Literal["reload", "stop"]


class Told(NamedTuple):
    """Told again is told anew: the time tells them apart."""

    at: int
    word: str


def tell_pages(folder: Path, word: Word) -> None:
    """Said before the API is stopped, so that it has no open streams to wait for."""
    (folder / "pages").write_text(word)


def told_to_pages(folder: Path) -> Told:
    """What was last told, and when."""
    try:
        told = folder / "pages"
        return Told(told.stat().st_mtime_ns, told.read_text())
    except FileNotFoundError:
        return Told(0, "")
