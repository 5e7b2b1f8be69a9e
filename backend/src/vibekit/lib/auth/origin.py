"""Requests that change something come from our own pages (OWASP: cross-site request forgery)."""

from vibekit.config import Settings
from vibekit.lib.incoming import Incoming


def is_own_page(request: Incoming, *, required: bool) -> bool:
    """Whether the browser says that one of our pages sent this.

    With `required`, something must say so; without, nothing may say otherwise (a public route,
    which programs call as well).
    """
    origin = request.headers.get(b"origin")
    site = request.headers.get(b"sec-fetch-site")
    if origin is not None and origin.decode("latin-1") not in own_origins(
        request.services.settings
    ):
        return False
    if site is not None and site not in (b"same-origin", b"none"):
        return False
    return not required or origin is not None or site == b"same-origin"


def own_origins(settings: Settings) -> frozenset[str]:
    """BASE_URL; in development the two names of this machine as well, on its port."""
    own = {settings.base_url}
    if settings.environment != "production":
        scheme, _, host = settings.base_url.partition("://")
        port = host.rpartition(":")[2] if ":" in host else ("443" if scheme == "https" else "80")
        own |= {f"{scheme}://{name}:{port}" for name in ("localhost", "127.0.0.1", "[::1]")}
    return frozenset(own)
