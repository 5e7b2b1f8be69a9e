"""`make bench-streams`: what open streams of notifications cost one process of the product.

They are opened in steps, so that each can be seen to cost the same however many there are; then
nothing happens for a while but their beats, and then all are woken at once.
"""

import argparse
import asyncio
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
from rich.console import Console
from rich.table import Table

from bench.ground import DATABASE, ORGANIZATIONS, Ground, lay_ground, token_of
from bench.programs import Program, product
from bench.report import verdict
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.realtime.channel import CHANNEL

# A process with ten thousand of them stays below half a gibibyte.
MOST_KIB = 32

_DATA = Path(__file__).parents[2] / ".vibekit" / "bench"
_NOTES = 1_000
_STEPS = 4
# What the first ones load is not theirs.
_WARM = 50
_QUIET_SECONDS = 45
_BEAT = b":\n\n"
_log = Console(stderr=True)


@dataclass
class Streams:
    """Clients that hold a stream each, and count their beats."""

    port: int
    beats: int = 0
    counting: list["asyncio.Task[None]"] = field(default_factory=list["asyncio.Task[None]"])

    async def open_up_to(self, count: int) -> None:
        """In turn of person 0 to 999, each in an organization of its own."""
        for number in range(len(self.counting), count):
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            writer.write(_request(number % ORGANIZATIONS))
            await reader.readuntil(_BEAT)
            self.counting.append(asyncio.create_task(self._count(reader, writer)))

    async def until(self, beats: int) -> None:
        """So many have come by now."""
        async with asyncio.timeout(60):
            while self.beats < beats:  # noqa: ASYNC110 -- a count, which no event tells
                await asyncio.sleep(0.005)

    async def close(self) -> None:
        """Leaves all of them."""
        for task in self.counting:
            task.cancel()
        await asyncio.gather(*self.counting, return_exceptions=True)

    async def _count(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                await reader.readuntil(_BEAT)
                self.beats += 1
        finally:
            writer.close()


class Bench:
    """One process, its streams, and what is seen of them."""

    def __init__(self, ground: Ground, program: Program, count: int) -> None:
        self._ground, self._program, self._count = ground, program, count
        self._streams = Streams(program.port)
        self._before = self._each = 0.0
        self.table = Table("open streams", title="Streams of notifications", title_justify="left")
        for name in ("memory, MiB", "of each, KiB", "database connections"):
            self.table.add_column(name, justify="right")

    async def run(self) -> None:
        """Steps, a rest, and the moment when all are woken."""
        await self._streams.open_up_to(_WARM)
        self._before = self._program.memory_mib()
        for upto in self._steps():
            _log.print(f"Opening {upto:,} streams")
            await self._streams.open_up_to(upto)
            await self._note(f"{upto:,}")
        _log.print(f"Waiting for {_QUIET_SECONDS} s")
        began = self._program.cpu_seconds()
        await asyncio.sleep(_QUIET_SECONDS)
        cpu = (self._program.cpu_seconds() - began) / _QUIET_SECONDS
        await self._note(f"{self._count:,}, {_QUIET_SECONDS} s later")
        self.table.caption = (
            f"At most {MOST_KIB} KiB each are asked for: {verdict(self._each <= MOST_KIB)}."
            f" Open, all together take {cpu:.1%} of a core. {await self._wake_all()}"
        )
        await self._streams.close()

    def _steps(self) -> Iterator[int]:
        yield from (_WARM + (self._count - _WARM) * n // _STEPS for n in range(1, _STEPS + 1))

    async def _note(self, what: str) -> None:
        memory, open_now = self._program.memory_mib(), len(self._streams.counting)
        self._each = (memory - self._before) * 1_024 / (open_now - _WARM)
        connections = await self._asked(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND usename = 'vibekit_app'",
            DATABASE,
        )
        self.table.add_row(what, f"{memory:.0f}", f"{self._each:.1f}", str(connections))

    async def _wake_all(self) -> str:
        keys = [f"notifications/{_id('01900002', n)}/{_id('01900001', n)}" for n in range(1_000)]
        wanted, spent = self._streams.beats + self._count, self._program.cpu_seconds()
        began = time.perf_counter()
        await self._asked("SELECT count(pg_notify($1, k)) FROM unnest($2::text[]) k", CHANNEL, keys)
        await self._streams.until(wanted)
        took = time.perf_counter() - began
        each = (self._program.cpu_seconds() - spent) / self._count * 1e6
        return f"Woken at once, all have read after {took:.1f} s, {each:.0f} µs of CPU each."

    async def _asked(self, query: str, *values: object) -> int:
        password = (self._ground.postgres.folder / "password").read_text()
        url = self._ground.postgres.url("postgres", password, DATABASE)
        database = await asyncpg.connect(url)
        try:
            return await database.fetchval(query, *values)
        finally:
            await database.close()


def _request(number: int) -> bytes:
    lines = (
        "GET /api/notifications/stream HTTP/1.1",
        "Host: bench.example.com",
        "Accept: text/event-stream",
        f"Cookie: __Host-vibekit_session={token_of(number)}",
    )
    return "\r\n".join((*lines, "", "")).encode()


def _id(kind: str, number: int) -> str:
    """As `seed.sql` makes them."""
    return f"{kind}-0000-7000-8000-0000{number:08d}"


def _allow_files(count: int) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(count, most), most))


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(prog="python -m bench.streams", description=__doc__)
    parser.add_argument("--count", type=int, default=2_000, help="how many streams are opened")
    count: int = parser.parse_args().count
    _allow_files(count + 500)  # of this process, and of the one that it starts
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        postgres = stack.enter_context(EmbeddedPostgres(_DATA))
        program = stack.enter_context(product(ground := lay_ground(postgres, _NOTES), folder))
        bench = Bench(ground, program, count)
        asyncio.run(bench.run())
    Console(width=110).print(bench.table)


if __name__ == "__main__":
    main()
