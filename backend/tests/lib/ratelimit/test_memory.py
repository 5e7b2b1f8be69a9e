from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibekit.lib.ratelimit import Limit, MemoryRateLimiter, rate_limit_headers
from vibekit.lib.ratelimit.bounded import BoundedMap
from vibekit.lib.ratelimit.limit import SECOND


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000 * SECOND

    def __call__(self) -> int:
        return self.now


@given(amount=st.integers(1, 5_000), seconds=st.sampled_from([1, 7, 60, 3_600]))
def test_a_burst_is_exactly_the_limit(amount: int, seconds: int) -> None:
    limiter, limit = MemoryRateLimiter(clock=Clock()), Limit("l", amount, seconds)
    verdicts = [limiter.check("k", limit) for _ in range(amount + 3)]
    assert [verdict.allowed for verdict in verdicts] == [True] * amount + [False] * 3
    assert [verdict.remaining for verdict in verdicts[:amount]] == list(reversed(range(amount)))


@given(st.lists(st.integers(0, 30 * SECOND), max_size=60), st.integers(1, 20))
def test_no_window_lets_through_more_than_twice_the_limit(waits: list[int], amount: int) -> None:
    clock, limit = Clock(), Limit("l", amount, 60)
    limiter, allowed = MemoryRateLimiter(clock=clock), list[int]()
    for wait in waits:
        clock.now += wait
        if limiter.check("k", limit).allowed:
            allowed.append(clock.now)
    for start in allowed:
        # A full bucket at once, and what drips into it meanwhile: GCRA's bound.
        within = sum(start <= moment < start + 60 * SECOND for moment in allowed)
        assert within <= 2 * amount


@given(st.lists(st.integers(0, 20 * SECOND), max_size=40), st.integers(1, 10))
def test_waiting_as_long_as_told_is_enough(waits: list[int], amount: int) -> None:
    clock, limit = Clock(), Limit("l", amount, 60)
    limiter = MemoryRateLimiter(clock=clock)
    for wait in waits:
        clock.now += wait
        verdict = limiter.check("k", limit)
        if not verdict.allowed:
            clock.now += verdict.retry_after * SECOND
            assert limiter.check("k", limit).allowed


@given(st.lists(st.integers(1, 5), max_size=30))
def test_cost_counts_and_a_refusal_costs_nothing(costs: list[int]) -> None:
    limiter, limit, left = MemoryRateLimiter(clock=Clock()), Limit("l", 20, 60), 20
    for cost in costs:
        verdict = limiter.check("k", limit, cost)
        assert verdict.allowed is (cost <= left)
        left -= cost if verdict.allowed else 0
        assert verdict.remaining == left


def test_keys_count_apart() -> None:
    limiter, limit = MemoryRateLimiter(clock=Clock()), Limit("l", 1, 60)
    assert [limiter.check(key, limit).allowed for key in "aabb"] == [True, False, True, False]


def test_it_is_exact_from_many_threads() -> None:
    limiter, limit = MemoryRateLimiter(), Limit("l", 100, 3_600)
    with ThreadPoolExecutor(8) as pool:
        checks = [pool.submit(limiter.check, "k", limit) for _ in range(1_000)]
    assert (
        100 <= sum(check.result().allowed for check in checks) <= 101
    )  # one may drip in meanwhile


def test_memory_is_bounded_and_what_is_used_stays() -> None:
    kept: BoundedMap[int, int] = BoundedMap(100)
    for number in range(10_000):
        kept.put(number, number)
        kept.put(-1, number)
    assert len(kept) <= 200
    assert kept.get(-1) == 9_999
    kept.drop(-1)
    assert kept.get(-1) is None


@pytest.mark.parametrize(
    ("text", "amount", "seconds"),
    [("300/minute", 300, 60), ("5 / second", 5, 1), ("1/hour", 1, 3_600), ("9/day", 9, 86_400)],
)
def test_limits_are_read(text: str, amount: int, seconds: int) -> None:
    limit = Limit.parse("l", text)
    assert (limit.amount, limit.seconds) == (amount, seconds)


@pytest.mark.parametrize("text", ["", "300", "300/fortnight", "-1/minute", "0/minute", "x/minute"])
def test_what_is_no_limit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="limit"):
        Limit.parse("l", text)


def test_headers_say_what_is_left_and_when_to_come_back() -> None:
    limiter, limit = MemoryRateLimiter(clock=Clock()), Limit("read", 2, 60)
    told = [dict(rate_limit_headers(limiter.check("k", limit))) for _ in range(3)]
    assert told[0][b"x-ratelimit-remaining"] == b"1"
    assert told[0][b"x-ratelimit-reset"] == b"30"
    assert b"retry-after" not in told[1]
    assert told[2][b"retry-after"] == b"30"
    assert told[2][b"ratelimit"] == b'"read";r=0;t=60'
