"""The words of rate limiting: a limit, a verdict, and who gives it."""

from collections.abc import Awaitable
from typing import NamedTuple, Protocol, Self

_SECONDS = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400}
SECOND = 1_000_000_000  # in nanoseconds, the unit of everything below


class Limit:
    """So many times in so many seconds, all at once or evenly: `Limit("write", 300, 60)`."""

    __slots__ = ("amount", "burst", "headers", "interval", "name", "quoted_name", "seconds")

    def __init__(self, name: str, amount: int, seconds: int) -> None:
        if amount < 1 or seconds < 1:
            raise ValueError(f"a limit of {amount} in {seconds} s allows nothing")
        self.name, self.amount, self.seconds = name, amount, seconds
        # Whole nanoseconds: with floats, 300 times 0.2 s is more than a minute.
        self.interval = seconds * SECOND // amount
        self.burst = self.interval * amount
        # What every answer under this limit says alike.
        self.quoted_name = b'"%b"' % name.encode()
        self.headers = (
            (b"x-ratelimit-limit", b"%d" % amount),
            (b"ratelimit-policy", b"%b;q=%d;w=%d" % (self.quoted_name, amount, seconds)),
        )

    @classmethod
    def parse(cls, name: str, text: str) -> Self:
        """Read `300/minute`; the unit is second, minute, hour or day. Raises ValueError."""
        amount, _, unit = text.partition("/")
        if not amount.strip().isdecimal() or unit.strip() not in _SECONDS:
            raise ValueError(f"{text!r} is no limit; write 300/minute")
        return cls(name, int(amount), _SECONDS[unit.strip()])


class Verdict(NamedTuple):
    """Whether it may be done, and what the caller is told of it; times are whole seconds."""

    allowed: bool
    limit: Limit
    remaining: int
    reset_seconds: int
    retry_after: int


class RateLimiter(Protocol):
    """Counts. Memory answers at once; what asks another machine gives something to await."""

    def check(self, key: str, limit: Limit, cost: int = 1) -> Verdict | Awaitable[Verdict]:
        """Take `cost` from the limit of `key`, unless that is more than is left."""
        ...
