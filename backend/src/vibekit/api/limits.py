"""Which limit a request counts against, and under whose name."""

from collections.abc import Awaitable

from vibekit.api.clients import Accounts
from vibekit.config import Settings
from vibekit.lib.network import network_of
from vibekit.lib.ratelimit import Limit, RateLimiter, Verdict

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_AUTH_PREFIX = "/api/auth/"


class RequestLimits:
    """One check a request: its account where its token is known, its client address otherwise.

    Sign-in and the like always count by address: their token proves nothing yet.
    """

    def __init__(self, settings: Settings, limiter: RateLimiter) -> None:
        self.accounts = Accounts()
        self._limiter = limiter
        self._read = Limit("read", settings.rate_limit_read, 60)
        self._write = Limit("write", settings.rate_limit_write, 60)
        self._auth = Limit("auth", settings.rate_limit_auth, 60)

    def limit_of(self, method: str, path: str) -> Limit:
        if method in _SAFE_METHODS:
            return self._read
        # The public doors are POST; PUT and DELETE under /api/auth are a signed-in person's.
        if method == "POST" and path.startswith(_AUTH_PREFIX) and path != "/api/auth/logout":
            return self._auth
        return self._write

    def check(
        self, method: str, path: str, address: str, token: bytes | None
    ) -> Verdict | Awaitable[Verdict]:
        limit = self.limit_of(method, path)
        account = None if limit is self._auth else self.accounts.find(token)
        key = f"{limit.name}:{account or network_of(address)}"
        return self._limiter.check(key, limit)
