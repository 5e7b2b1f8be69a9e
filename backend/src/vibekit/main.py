"""The API: what a server is told to run."""

from typing import Any

from starlette.types import ASGIApp

from vibekit.api.app import build_app, build_contract
from vibekit.config import Settings


def create_app(settings: Settings) -> ASGIApp:
    """The whole product as one ASGI application; in development with the pages under /dev."""
    if not settings.is_development:
        return build_app(settings)
    from vibekit.dev.routers import development_routers  # noqa: PLC0415 -- never loaded in production

    return build_app(settings, development_routers(settings))


def create_contract(settings: Settings) -> dict[str, Any]:
    """The OpenAPI 3.1 document of that application."""
    return build_contract(settings)
