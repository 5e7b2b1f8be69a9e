"""When what failed is tried again."""

from dataclasses import dataclass
from datetime import timedelta
from random import SystemRandom

_random = SystemRandom()


@dataclass(frozen=True, slots=True)
class Backoff:
    """Waits that double, each shortened at random by up to half, so that not all come at once.

    By default a job is tried for about nine hours, which outlasts a night without a mail server.
    """

    first: timedelta = timedelta(seconds=2)
    most: timedelta = timedelta(hours=1)
    attempts: int = 20

    def wait(self, failures: int) -> timedelta | None:
        """How long after so many failures (one or more); None when they were the last."""
        if failures >= self.attempts:
            return None
        whole = min(self.first * 2 ** min(failures - 1, 32), self.most)
        return whole * _random.uniform(0.5, 1.0)
