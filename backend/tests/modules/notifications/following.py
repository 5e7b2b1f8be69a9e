"""Somebody who follows a stream, and the server that it comes from."""

import asyncio
import socket
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
import uvicorn
from starlette.types import ASGIApp

from tests.support.product import Person
from tests.support.streams import Frame, frames
from tests.support.work import until
from vibekit.api.protocol import BoundedHttpProtocol

PATH = "/api/notifications/stream"


@asynccontextmanager
async def served(app: ASGIApp) -> AsyncGenerator[str]:
    """The address of a server in this process; it ends as one does that is told to."""
    with socket.create_server(("127.0.0.1", 0), backlog=2_000) as listening:
        config = uvicorn.Config(
            app, http=BoundedHttpProtocol, ws="none", lifespan="off", log_config=None
        )
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server._serve([listening]))
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        await serving


@dataclass
class Follower:
    """Takes down what comes."""

    http: httpx.AsyncClient
    headers: dict[str, str]
    status: int = 0
    seen: list[Frame] = field(default_factory=list[Frame])
    task: "asyncio.Task[None] | None" = None

    @property
    def ids(self) -> list[str]:
        """Of the notifications that came."""
        return [frame.id for frame in self.seen if frame.data is not None]

    @property
    def last_id(self) -> str:
        return self.seen[-1].id

    @property
    def data(self) -> list[dict[str, Any]]:
        return [frame.data for frame in self.seen if frame.data is not None]

    @property
    def is_over(self) -> bool:
        return self.task is not None and self.task.done()

    async def follow(self, last_id: str | None = None) -> "Follower":
        """Begins, or goes on behind what was seen; returns when it is open."""
        resumed = {} if last_id is None else {"Last-Event-ID": last_id}
        self.task = asyncio.create_task(self._read({**self.headers, **resumed}))
        already = len(self.seen)
        await until(lambda: _is(self.is_over or len(self.seen) > already))
        return self

    async def until_seen(self, count: int) -> None:
        await until(lambda: _is(len(self.ids) >= count))

    async def until_over(self) -> None:
        """However long it takes: what a test expects soon, its own time limit ends."""
        assert self.task is not None
        await asyncio.wait([self.task])

    async def leave(self) -> None:
        assert self.task is not None
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)

    async def _read(self, headers: dict[str, str]) -> None:
        with suppress(httpx.TransportError):  # one that was cut is over as well
            async with self.http.stream("GET", PATH, headers=headers) as response:
                self.status = response.status_code
                async for frame in frames(response):
                    self.seen.append(frame)


async def _is(condition: object) -> object:
    return condition


@dataclass
class Doors:
    """The server's address, and clients that are closed with it."""

    address: str
    stack: AsyncExitStack

    async def follower(self, person: Person) -> Follower:
        """This person, with a browser of its own."""
        limits = httpx.Limits(max_connections=None)
        client = httpx.AsyncClient(base_url=self.address, timeout=30, limits=limits)
        http = await self.stack.enter_async_context(client)
        headers = {
            "Cookie": f"vibekit_session={person.http.cookies['vibekit_session']}",
            "X-Organization-Id": str(person.organization_id),
        }
        follower = Follower(http, headers)
        self.stack.push_async_callback(_stop, follower)
        return follower

    async def following(self, person: Person) -> Follower:
        """The same, who has begun."""
        return await (await self.follower(person)).follow()


async def _stop(follower: Follower) -> None:
    if follower.task is not None:
        await follower.leave()
