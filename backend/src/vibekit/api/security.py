"""The headers that tell a browser what it may do with our answers."""

import secrets

Headers = list[tuple[bytes, bytes]]

_NO_STORE = (b"cache-control", b"no-store")
_ALWAYS: Headers = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"strict-origin-when-cross-origin"),
]
# Data is never a document: nothing in it may be loaded, run or framed.
_API: Headers = [
    _NO_STORE,
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
]
_DOCUMENT: Headers = [
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
]
_PAGE_POLICY = (
    "default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; "
    "img-src 'self' data: https:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


def new_nonce() -> str:
    """A nonce for the scripts and styles of one page."""
    return secrets.token_urlsafe(18)


class SecurityHeaders:
    """What is added to every answer, worked out once; https pages are also pinned to https."""

    def __init__(self, *, https: bool) -> None:
        pinned = [(b"strict-transport-security", b"max-age=63072000; includeSubDomains")]
        always = [*_ALWAYS, *(pinned if https else [])]
        self.api: Headers = [*always, *_API]
        self._document: Headers = [*always, *_DOCUMENT]
        self._page_policy = _PAGE_POLICY + ("; upgrade-insecure-requests" if https else "")

    def for_document(self, headers: Headers, nonce: str) -> Headers:
        """What a page or file outside /api gets; where it brought its own word, that stands."""
        named = dict(headers)
        added = [header for header in self._document if header[0] not in named]
        if not named.get(b"content-type", b"").startswith(b"text/html"):
            return added
        policy = self._page_policy.format(nonce=nonce).encode()
        page = [(b"content-security-policy", policy), _NO_STORE]
        return added + [header for header in page if header[0] not in named]
