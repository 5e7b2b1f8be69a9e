"""Rate limiting in the memory of one process."""

import time
from collections.abc import Callable

from vibekit.lib.ratelimit.bounded import BoundedMap
from vibekit.lib.ratelimit.limit import SECOND, Limit, Verdict


class MemoryRateLimiter:
    """GCRA: of each key one number is kept, the moment at which its limit is whole again.

    Exact for as many keys as `capacity` within any time that a limit spans.
    """

    def __init__(
        self, capacity: int = 32_768, clock: Callable[[], int] = time.monotonic_ns
    ) -> None:
        self._whole_at: BoundedMap[str, int] = BoundedMap(capacity)
        self._clock = clock

    def check(self, key: str, limit: Limit, cost: int = 1) -> Verdict:
        now = self._clock()
        spent = max((self._whole_at.get(key) or 0) - now, 0)
        debt = spent + limit.interval * cost
        if debt > limit.burst:
            left, wait = (limit.burst - spent) // limit.interval, debt - limit.burst
            return Verdict(False, limit, left, -(-spent // SECOND), -(-wait // SECOND))  # noqa: FBT003 - the first word of a verdict
        self._whole_at.put(key, now + debt)
        left = (limit.burst - debt) // limit.interval
        return Verdict(True, limit, left, -(-debt // SECOND), 0)  # noqa: FBT003 - as above
