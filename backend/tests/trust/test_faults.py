"""TRUST 18: PostgreSQL gone, killed, hung or busy; with our pool and with the driver's.

Both stand on one server, which only these tests may disturb.
"""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import asyncpg
import psutil
import pytest
from httpx import Response

from tests.support.database import make_database
from tests.support.product import Person, Product, running_product
from tests.support.work import until
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres

pytestmark = pytest.mark.slow
SIZE = 3


@dataclass
class Place:
    """Two products on one server that can be taken away."""

    postgres: EmbeddedPostgres
    settings: Settings
    people: list[tuple[Product, Person]]

    def signal(self, kind: signal.Signals) -> None:
        """To PostgreSQL and all its children."""
        assert self.postgres.pid is not None
        server = psutil.Process(self.postgres.pid)
        for process in (server, *server.children(recursive=True)):
            process.send_signal(kind)

    async def stop(self) -> None:
        await asyncio.to_thread(self.postgres.stop)

    async def start(self) -> None:
        await asyncio.to_thread(self.postgres.start)

    async def kill(self) -> None:
        assert self.postgres.pid is not None
        os.kill(self.postgres.pid, signal.SIGKILL)

        async def is_gone() -> bool:
            return not self.postgres.is_running

        await until(is_gone)

    async def timed(
        self, ask: Callable[[Person], Awaitable[Response]], times: int = 1
    ) -> list[tuple[Response, float]]:
        """Everybody asks at once; each answer with the seconds that it took."""

        async def one(person: Person) -> tuple[Response, float]:
            began = time.monotonic()
            return await ask(person), time.monotonic() - began

        return await asyncio.gather(*(one(p) for _, p in self.people for _ in range(times)))

    async def serves_again(self, within: float) -> None:
        began = time.monotonic()
        for _, person in self.people:

            async def works(person: Person = person) -> bool:
                return (await person.http.get("/api/notes")).status_code == 200

            await until(works, within)
        assert time.monotonic() - began < within


@pytest.fixture(scope="module")
async def place(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    folder = tmp_path_factory.mktemp("place")
    async with AsyncExitStack() as stack:
        postgres = stack.enter_context(EmbeddedPostgres(folder / "postgres"))
        given = {"vibekit_modules": ("tests.example.module:module",), "postgres_pool_size": SIZE}
        settings = await asyncio.to_thread(make_database, postgres, folder, **given)
        people: list[tuple[Product, Person]] = []
        for pool in ("hand-over", "asyncpg"):
            own = settings.model_copy(update={"postgres_pool": pool})
            product = await stack.enter_async_context(running_product(own))
            people.append((product, await product.owner_of()))
        yield Place(postgres, settings, people)


async def read(person: Person) -> Response:
    return await person.http.get("/api/notes")


async def write(person: Person) -> Response:
    return await person.http.post("/api/notes", json={"title": "Milk"})


async def sign_in(person: Person) -> Response:
    body = {"email": person.email, "password": "whatever it may be"}
    return await person.http.post("/api/auth/login", json=body)


async def readiness(person: Person) -> Response:
    return await person.http.get("/api/health/ready")


async def liveness(person: Person) -> Response:
    return await person.http.get("/api/health/live")


async def all_unavailable(place: Place, within: float, times: int = 1) -> None:
    for ask in (read, write, sign_in, readiness):
        for answer, seconds in await place.timed(ask, times):
            assert answer.status_code == 503, answer.text
            assert answer.json()["error"]["code"] == "SERVICE_UNAVAILABLE"
            assert int(answer.headers["retry-after"]) >= 1
            assert seconds < within


async def is_alive(place: Place) -> None:
    for answer, seconds in await place.timed(liveness):
        assert answer.status_code == 200
        assert seconds < 1


@pytest.mark.parametrize("how", ["stopped", "killed"])
async def test_gone_is_503_within_five_seconds_and_over_five_seconds_after_its_return(
    place: Place, how: str
) -> None:
    await (place.stop() if how == "stopped" else place.kill())
    await all_unavailable(place, within=5, times=2 * SIZE)
    await is_alive(place)
    await place.start()
    await place.serves_again(within=5)
    assert {a.status_code for a, _ in await place.timed(write, 2 * SIZE)} == {201}


async def test_hung_is_bounded_at_ten_seconds(place: Place) -> None:
    place.signal(signal.SIGSTOP)
    try:
        asked = asyncio.gather(*(place.timed(a, 2 * SIZE) for a in (read, write, readiness)))
        await asyncio.sleep(0.2)
        await is_alive(place)
        answers = [answer for group in await asked for answer in group]
    finally:
        place.signal(signal.SIGCONT)
    assert {answer.status_code for answer, _ in answers} == {503}
    assert max(seconds for _, seconds in answers) < 10
    await place.serves_again(within=5)


async def test_an_exhausted_pool_is_503_within_five_seconds(place: Place) -> None:
    """As many statements as there are connections wait for a lock; whoever comes then waits."""
    assert place.settings.postgres_admin_url is not None
    owner = await asyncpg.connect(place.settings.postgres_admin_url.get_secret_value())
    change = owner.transaction()
    await change.start()
    await owner.execute("LOCK TABLE notes IN ACCESS EXCLUSIVE MODE")
    holding = asyncio.create_task(place.timed(read, SIZE))
    await asyncio.sleep(0.2)
    waiting = await place.timed(readiness, 2 * SIZE)
    await is_alive(place)
    held = await holding
    await change.rollback()
    await owner.close()
    assert {answer.status_code for answer, _ in waiting} == {503}
    assert max(seconds for _, seconds in waiting) < 5
    assert {answer.status_code for answer, _ in held} == {503}
    await place.serves_again(within=5)
