"""What a caller is told of its limit, in the customary headers and the IETF's."""

from vibekit.lib.ratelimit.limit import Verdict


def rate_limit_headers(verdict: Verdict) -> list[tuple[bytes, bytes]]:
    """`X-RateLimit-*` and draft-ietf-httpapi-ratelimit-headers; `Retry-After` when refused."""
    _, limit, remaining, reset, retry_after = verdict
    name = limit.name.encode()
    headers = [
        (b"x-ratelimit-limit", b"%d" % limit.amount),
        (b"x-ratelimit-remaining", b"%d" % remaining),
        (b"x-ratelimit-reset", b"%d" % reset),
        (b"ratelimit-policy", b'"%b";q=%d;w=%d' % (name, limit.amount, limit.seconds)),
        (b"ratelimit", b'"%b";r=%d;t=%d' % (name, remaining, reset)),
    ]
    if retry_after:
        headers.append((b"retry-after", b"%d" % retry_after))
    return headers
