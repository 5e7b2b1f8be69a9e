"""Ends what the supervisor started when the supervisor itself is killed.

A program of its own, started with a pipe as its input. The supervisor writes `+<pid> <signal>` for
each child and `-<pid>` when one has ended; when the pipe breaks, what is left is stopped.
"""

import os
import signal
import sys
import time
from contextlib import suppress

# As patient as the supervisor.
_PATIENCE_SECONDS = 10.0


def main() -> None:
    """Listen until the pipe ends; then end the children that are still known."""
    for deaf in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(deaf, signal.SIG_IGN)
    children: dict[int, int] = {}
    for line in sys.stdin:
        pid, *kind = line[1:].split()
        if line.startswith("+"):
            children[int(pid)] = int(kind[0])
        else:
            children.pop(int(pid), None)
    _end(children)


def _end(children: dict[int, int]) -> None:
    for pid, kind in children.items():
        _signal(pid, kind)
    give_up = time.monotonic() + _PATIENCE_SECONDS
    while any(map(_lives, children)) and time.monotonic() < give_up:
        time.sleep(0.05)
    for pid in children:
        _signal(pid, signal.SIGKILL)


def _signal(pid: int, kind: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, kind)


def _lives(pid: int) -> bool:
    try:
        os.killpg(pid, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


if __name__ == "__main__":
    main()
