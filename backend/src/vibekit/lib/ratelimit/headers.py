"""What a caller is told of its limit, in the customary headers and the IETF's."""

from vibekit.lib.ratelimit.limit import Verdict


def rate_limit_headers(verdict: Verdict) -> list[tuple[bytes, bytes]]:
    """`X-RateLimit-*` and draft-ietf-httpapi-ratelimit-headers; `Retry-After` when refused."""
    _, limit, remaining, reset, retry_after = verdict
    left, soon = b"%d" % remaining, b"%d" % reset
    headers = [
        *limit.headers,
        (b"x-ratelimit-remaining", left),
        (b"x-ratelimit-reset", soon),
        (b"ratelimit", b"%b;r=%b;t=%b" % (limit.quoted_name, left, soon)),
    ]
    if retry_after:
        headers.append((b"retry-after", b"%d" % retry_after))
    return headers
