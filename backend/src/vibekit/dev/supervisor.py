"""Everything that `vibekit dev` starts, kept running until it is asked to stop."""

import asyncio
import signal
import socket
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from vibekit.dev import screen
from vibekit.dev.child import Guardian
from vibekit.dev.database import make_database, server_of
from vibekit.dev.folder import Lock
from vibekit.dev.layout import Layout, find_layout
from vibekit.dev.listen import CannotListenError, listen
from vibekit.dev.pages import tell_pages
from vibekit.dev.programs import Programs, Surroundings, programs_for
from vibekit.dev.ready import answers
from vibekit.dev.watch import Edits
from vibekit.lib.db.embedded import EmbeddedPostgres, EmbeddedPostgresError

_MENDED = "Correct what is shown above: saving a file starts it again. Ctrl-C stops everything."


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says."""

    host: str
    port: int
    folder: Path
    reload: bool


class CannotRunError(Exception):
    """`vibekit dev` ends: what is wrong, and what to do."""


class Supervisor:
    """The stack holds what was started, in the order in which it is stopped: last comes first."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._folder = options.folder
        self._layout = find_layout() if options.reload else Layout(None, None)
        self._crashed = asyncio.Event()
        self.programs: Programs | None = None

    async def run(self) -> None:
        """Start everything, then keep it running; ends only by cancellation or CannotRunError."""
        async with AsyncExitStack() as stack:
            sockets = self._claim(stack)
            guardian = await Guardian.start()
            stack.push_async_callback(guardian.dismiss)
            server = self._start_database(stack, guardian)
            address = f"http://localhost:{sockets[0].getsockname()[1]}"
            urls = await make_database(self._folder, server)
            around = Surroundings(address, self._folder, self._layout, urls)
            descriptors = [each.fileno() for each in sockets]
            programs = programs_for(around, descriptors, guardian, self._report_crash)
            self.programs = programs
            stack.push_async_callback(self._stop_programs, programs)
            edits = self._listen_for_edits(stack)
            await self._prepare(programs)
            await programs.start()
            await self._welcome(address, sockets[0])
            if programs.web:
                await programs.web.start()
            keeping = asyncio.create_task(self._keep_database(server, guardian))
            stack.callback(keeping.cancel)
            await self._reload(programs, edits)

    def _claim(self, stack: AsyncExitStack) -> list[socket.socket]:
        lock = Lock(self._folder)
        stack.callback(lock.give_back)
        if not lock.take():
            raise CannotRunError(
                f"VibeKit already runs from {self._folder} (process {lock.owner}).",
                "Stop it there, or give this one a folder of its own: vibekit dev --data FOLDER",
            )
        try:
            sockets = listen(self._options.host, self._options.port)
        except CannotListenError as error:
            raise CannotRunError(
                f"VibeKit cannot listen on {error}.",
                "Stop what listens there, or choose another port: make dev PORT=8123",
            ) from None
        for each in sockets:
            stack.callback(each.close)
        return sockets

    def _start_database(self, stack: AsyncExitStack, guardian: Guardian) -> EmbeddedPostgres:
        server = server_of(self._folder)
        if not server.folder.exists():
            screen.say("Making a PostgreSQL in .vibekit (only once)")
        # Not in a thread: it must be known as started or not, whenever Ctrl-C comes.
        stack.callback(server.stop)
        _start(server, guardian)
        return server

    async def _prepare(self, programs: Programs) -> None:
        if await programs.prepare.run() != 0:
            raise CannotRunError(
                "The database could not be brought up to date.",
                "The reason is shown above. To start with an empty one: rm -r .vibekit",
            )

    async def _welcome(self, address: str, listening: socket.socket) -> None:
        ready = asyncio.create_task(answers(listening))
        crashed = asyncio.create_task(self._crashed.wait())
        await asyncio.wait({ready, crashed}, return_when=asyncio.FIRST_COMPLETED)
        for task in (ready, crashed):
            task.cancel()
        if ready.done() and not ready.cancelled():
            screen.welcome(address, reloads=self._layout.source is not None)

    def _report_crash(self, name: str, code: int) -> None:
        self._crashed.set()
        how = f"exit code {code}" if code >= 0 else signal.Signals(-code).name
        screen.warn(f"The {name} has stopped ({how}).", _MENDED)

    async def _keep_database(self, server: EmbeddedPostgres, guardian: Guardian) -> None:
        while True:
            await asyncio.sleep(1)
            if not server.is_running:
                screen.warn(
                    "PostgreSQL has stopped.", "It is started again; nothing is to be done."
                )
                server.stop()
                _start(server, guardian)

    def _listen_for_edits(self, stack: AsyncExitStack) -> Edits | None:
        if self._layout.source is None:
            return None
        edits = Edits(self._layout.source)
        stack.callback(edits.close)
        return edits

    async def _reload(self, programs: Programs, edits: Edits | None) -> None:
        if edits is None:
            await self._crashed.wait()
            raise CannotRunError("VibeKit ends.", "The reason is shown above.")
        while True:
            paths = await edits.next()
            screen.say(f"Edited: {', '.join(sorted(path.name for path in paths))}. Starting again.")
            tell_pages(self._folder, "reload")
            await programs.stop()
            if any("migrations" in path.parts for path in paths):
                await programs.prepare.run()
            await programs.start()

    async def _stop_programs(self, programs: Programs) -> None:
        tell_pages(self._folder, "stop")
        await programs.stop_all()


def _start(server: EmbeddedPostgres, guardian: Guardian) -> None:
    try:
        server.start()
    except EmbeddedPostgresError as error:
        raise CannotRunError(str(error), f"Its folder is {server.folder}.") from None
    if server.pid:
        guardian.know(server.pid, signal.SIGINT)
