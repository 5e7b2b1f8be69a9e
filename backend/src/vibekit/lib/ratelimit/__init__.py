"""How often somebody may do something: the port, its implementation in memory, its headers."""

from vibekit.lib.ratelimit.headers import rate_limit_headers
from vibekit.lib.ratelimit.limit import Limit, RateLimiter, Verdict
from vibekit.lib.ratelimit.memory import MemoryRateLimiter

__all__ = ["Limit", "MemoryRateLimiter", "RateLimiter", "Verdict", "rate_limit_headers"]
