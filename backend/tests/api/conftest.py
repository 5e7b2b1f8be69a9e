import asyncio
import socket
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
import uvicorn
from httpx import ASGITransport, AsyncClient
from starlette.types import ASGIApp

from vibekit.api.edge import Edge
from vibekit.api.protocol import BoundedHttpProtocol
from vibekit.config import Settings
from vibekit.lib.ratelimit import MemoryRateLimiter

MakeSettings = Callable[..., Settings]
Serve = Callable[[ASGIApp], Awaitable[int]]


@pytest.fixture
def make_settings() -> MakeSettings:
    def make(**values: object) -> Settings:
        given: dict[str, object] = {
            "environment": "test",
            "postgres_url": "postgresql://app:secret@localhost/vibekit",
            "secret_keys": ("k" * 40,),
        }
        return Settings.model_validate(given | values)

    return make


@pytest.fixture
def edge(make_settings: MakeSettings) -> Callable[..., Edge]:
    def wrap(app: ASGIApp, **values: object) -> Edge:
        return Edge(app, make_settings(**values), MemoryRateLimiter())

    return wrap


@asynccontextmanager
async def client_of(app: ASGIApp, address: str = "203.0.113.7") -> AsyncGenerator[AsyncClient]:
    transport = ASGITransport(app, client=(address, 50_000))
    async with AsyncClient(transport=transport, base_url="http://localhost:8000") as client:
        yield client


@asynccontextmanager
async def serving(app: ASGIApp) -> AsyncGenerator[tuple[int, uvicorn.Server]]:
    """A real uvicorn around an application: its port, and itself."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        app, http=BoundedHttpProtocol, ws="none", lifespan="off", log_config=None
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server._serve([listener]))
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    try:
        yield int(listener.getsockname()[1]), server
    finally:
        server.should_exit = True
        await task


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Start a real uvicorn around an application; gives its port."""
    async with AsyncExitStack() as stack:

        async def start(app: ASGIApp) -> int:
            port, _ = await stack.enter_async_context(serving(app))
            return port

        yield start
