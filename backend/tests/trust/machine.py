"""A whole installation in processes of its own, which can be killed: PostgreSQL, API, worker."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psutil

from tests.example.module import PATH as EXAMPLE
from tests.support.checkout import PYTHONPATH
from tests.support.database import make_database
from tests.support.product import BASE_URL, Person, running_product
from tests.support.work import until
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres


@dataclass
class Machine:
    """What runs, and how to end it the hard way."""

    postgres: EmbeddedPostgres
    settings: Settings
    http: httpx.AsyncClient
    member_headers: Mapping[str, str]
    running: dict[str, subprocess.Popen[bytes]] = field(
        default_factory=dict[str, "subprocess.Popen[bytes]"]
    )

    def start(
        self, program: str, *, name: str = "", listening: socket.socket | None = None
    ) -> None:
        """`vibekit serve` or `vibekit worker`, as in production; the API on a socket of ours."""
        command = [sys.executable, "-m", "vibekit.cli", program]
        inherited = [] if listening is None else [listening.fileno()]
        command += [word for fd in inherited for word in ("--fd", str(fd))]
        with (self.settings.data_folder / f"{name or program}.log").open("ab") as log:
            self.running[name or program] = subprocess.Popen(
                command,
                cwd=self.settings.data_folder,
                env=self._environment(),
                stdout=log,
                pass_fds=inherited,
            )

    async def stop(self, program: str) -> float:
        """SIGTERM; how many seconds it takes to end, which it does without an error.

        (When all is done, uvicorn ends by the very signal.)
        """
        began, process = time.monotonic(), self.running[program]
        process.terminate()
        assert await asyncio.to_thread(process.wait, 40) in (0, -signal.SIGTERM)
        del self.running[program]
        return time.monotonic() - began

    def signal_postgres(self, kind: signal.Signals) -> None:
        """To PostgreSQL and all its children."""
        server = psutil.Process(self.postgres.pid)
        for process in (server, *server.children(recursive=True)):
            process.send_signal(kind)

    def kill(self, program: str) -> None:
        """kill -9."""
        process = self.running.pop(program)
        process.kill()
        process.wait()

    async def kill_postgres(self) -> None:
        """The postmaster, as when the machine runs out of memory; its children follow it."""
        assert self.postgres.pid is not None
        os.kill(self.postgres.pid, signal.SIGKILL)

        async def is_gone() -> bool:
            return not self.postgres.is_running

        await until(is_gone)

    def member(self) -> httpx.AsyncClient:
        """Somebody else who belongs to the organization."""
        url = self.http.base_url
        return httpx.AsyncClient(base_url=url, headers=self.member_headers, timeout=30)

    async def is_ready(self) -> bool:
        try:
            return (await self.http.get("/api/health/ready")).status_code == 200
        except httpx.TransportError:
            return False

    async def until_ready(self) -> None:
        await until(self.is_ready)

    def _environment(self) -> dict[str, str]:
        given = self.settings
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": PYTHONPATH,
            "ENVIRONMENT": given.environment,
            "BASE_URL": given.base_url,
            "PORT": str(given.port),
            "POSTGRES_URL": given.postgres_url.get_secret_value(),
            "SECRET_KEYS": given.secret_keys[0].get_secret_value(),
            "VIBEKIT_MODULES": ",".join(given.vibekit_modules),
            "RATE_LIMIT_READ": "1000000",
            "RATE_LIMIT_WRITE": "1000000",
            "LOG_LEVEL": "warning",
        }


def _headers(person: Person) -> Mapping[str, str]:
    return {
        "Origin": BASE_URL,
        "Cookie": f"vibekit_session={person.http.cookies['vibekit_session']}",
        "X-Organization-Id": str(person.organization_id),
    }


@asynccontextmanager
async def running_machine(folder: Path, port: int) -> AsyncGenerator[Machine]:
    """With somebody signed in who owns an organization; nothing of it is left afterwards."""
    with EmbeddedPostgres(folder / "postgres") as postgres:
        given = {"vibekit_modules": (EXAMPLE,), "port": port}
        settings = await asyncio.to_thread(make_database, postgres, folder, **given)
        async with running_product(settings) as product:
            owner = await product.owner_of()
            assert owner.organization_id is not None
            member = await product.member_of(owner.organization_id, "member")
        url = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(base_url=url, headers=_headers(owner), timeout=15) as http:
            machine = Machine(postgres, settings, http, _headers(member))
            try:
                yield machine
            finally:
                for program in list(machine.running):
                    machine.kill(program)
