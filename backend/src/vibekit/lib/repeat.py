"""Loops that go on, through failures and the absence of the database, until told to stop."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from vibekit.lib.observability.log import get_logger

POLL_SECONDS = 0.25
# What waits for the database asks this often at last: work goes on soon after its return.
MOST_SECONDS = 2.0

_log = get_logger(__name__)


async def repeat(
    turn: Callable[[], Awaitable[bool]],
    stop: asyncio.Event,
    *,
    name: str,
    pause: float = POLL_SECONDS,
) -> None:
    """Calls `turn` again: at once when it says that there was something to do, else after a pause.

    A turn that fails is logged, with its traceback the first time, and tried again.
    """
    failures = 0
    while not stop.is_set():
        wait = pause
        try:
            wait = 0.0 if await turn() else pause
            failures = 0
        except Exception as error:  # noqa: BLE001 -- one bad turn must not end what all others need
            failures += 1
            wait = min(POLL_SECONDS * 2.0**failures, MOST_SECONDS)
            shown = error if failures == 1 else None
            reason = type(error).__name__
            _log.warning("turn_failed", loop=name, reason=reason, again=wait, exc_info=shown)
        await sleep_unless(stop, wait)


async def sleep_unless(stop: asyncio.Event, seconds: float) -> None:
    """Sleeps, but not beyond the moment when `stop` is set."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), max(seconds, 0.001))
