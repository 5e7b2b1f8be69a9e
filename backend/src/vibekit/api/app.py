"""The assembly: domains from the registry, the edge around them."""

import asyncio
import gc
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.types import ASGIApp

from vibekit import __version__
from vibekit.api.dispatch import PREFIX, Dispatch
from vibekit.api.edge import Edge
from vibekit.api.errors import let_errors_escape
from vibekit.api.health import router as health
from vibekit.api.openapi.document import describe
from vibekit.api.reference import reference
from vibekit.api.web import router as web
from vibekit.config import Settings
from vibekit.lib.auth.seen import LastSeen
from vibekit.lib.crypto import Keyring
from vibekit.lib.db.database import runtime_pool
from vibekit.lib.db.services import Services
from vibekit.lib.observability.log import configure_logging
from vibekit.lib.ratelimit import MemoryRateLimiter
from vibekit.lib.realtime.listener import Listener
from vibekit.modules.registry import load_modules


def build_app(settings: Settings, further: Sequence[APIRouter] = ()) -> ASGIApp:
    """The whole product as one ASGI application."""
    configure_logging(settings.log_level, human=settings.is_development)
    app, routers = assemble(settings, further)
    return surround(app, routers, settings)


def build_contract(settings: Settings) -> dict[str, Any]:
    """The OpenAPI document of the same application."""
    app, _ = assemble(settings)
    return app.openapi()


def surround(app: FastAPI, routers: Sequence[APIRouter], settings: Settings) -> ASGIApp:
    """The application behind its dispatcher and the edge."""
    let_errors_escape(app)
    return Edge(Dispatch(app, app, routers), settings, MemoryRateLimiter())


def assemble(
    settings: Settings, further: Sequence[APIRouter] = ()
) -> tuple[FastAPI, list[APIRouter]]:
    """All domains' routes in one FastAPI application; their routers again, for the dispatcher."""
    modules = load_modules(settings.vibekit_modules)
    routers = [health, *(module.router for module in modules if module.router is not None)]
    app = FastAPI(
        title="VibeKit",
        version=__version__,
        lifespan=_lifespan,
        openapi_url=f"{PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.settings, app.state.modules = settings, modules
    for router in routers:
        app.include_router(router, prefix=PREFIX)
    describe(app, modules)
    app.include_router(reference(app.openapi))
    for router in further:
        app.include_router(router)
    app.include_router(web)
    return app, routers


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncGenerator[None]:
    settings: Settings = app.state.settings
    pool = runtime_pool(settings)
    services = app.state.services = Services(settings, pool, Keyring(settings.secret_keys))
    app.state.last_seen = LastSeen(services)
    loops = (app.state.last_seen.run(), Listener(settings, services.signals).run())
    running = [asyncio.create_task(loop) for loop in loops]
    _settle_memory()
    try:
        yield
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await pool.close()


def _settle_memory() -> None:
    """What was loaded stays; the collector looks at requests only, and less often (p99 halves)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()
