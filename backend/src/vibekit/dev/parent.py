"""Notices when the `make` that started us was interrupted or killed.

A terminal sends Ctrl-C to make and to us alike, but a program that stops `make dev` by its number
reaches only make, which then waits for us: silently, with its handler for SIGINT taken down.
"""

import asyncio
import os
import signal
from pathlib import Path

_LOOK_SECONDS = 0.3


async def until_parent_gives_up() -> None:
    """Return when make has gone or waits for our end; without make, never."""
    if "MAKELEVEL" not in os.environ:
        await asyncio.Event().wait()
    parent = os.getppid()
    listened = _listens(parent)
    while True:
        await asyncio.sleep(_LOOK_SECONDS)
        if os.getppid() != parent or _listens(parent) != listened:
            return


def _listens(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:  # not Linux, or gone
        return False
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGINT - 1) & 1)
