"""The three programs under load: how each is started, and what it costs to run."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.ground import SECRET_KEY, Ground, token_of
from bench.work import ORIGIN
from tests.example.module import PATH as EXAMPLE

_ROOT = Path(__file__).parents[1]
_START_SECONDS = 30
_NO_LIMIT = "100000000"


@dataclass(frozen=True)
class Program:
    """A running server."""

    name: str
    port: int
    process: psutil.Popen
    log: Path

    def cpu_seconds(self) -> float:
        """What the process has spent so far, in user and system time."""
        times = self.process.cpu_times()
        return times.user + times.system

    def memory_mib(self) -> float:
        """What the process holds of its own and shared memory."""
        return self.process.memory_info().rss / 2**20

    def wait_for_answer(self) -> None:
        """Until the first signed-in 200."""
        give_up = time.monotonic() + _START_SECONDS
        while time.monotonic() < give_up and self.process.poll() is None:
            with suppress(ConnectionError, TimeoutError):
                if _answers(self.port):
                    return
            time.sleep(0.005)
        raise RuntimeError(f"{self.name} does not answer:\n{self.log.read_text()[-4_000:]}")


@contextmanager
def floor(ground: Ground, folder: Path) -> Generator[Program]:
    """A bare ASGI handler on asyncpg."""
    with _uvicorn("floor", "bench.floor:app", ground, folder) as program:
        yield program


@contextmanager
def typical(ground: Ground, folder: Path) -> Generator[Program]:
    """FastAPI and SQLAlchemy's ORM as they are mostly used."""
    with _uvicorn("typical", "bench.typical:app", ground, folder) as program:
        yield program


@contextmanager
def product(ground: Ground, folder: Path) -> Generator[Program]:
    """`vibekit serve`, with the settings of production and limits that nobody reaches."""
    port = _free_port()
    environment = {
        "ENVIRONMENT": "production",
        "BASE_URL": ORIGIN,
        "PORT": str(port),
        "POSTGRES_URL": ground.runtime_url,
        "SECRET_KEYS": SECRET_KEY,
        "VIBEKIT_MODULES": EXAMPLE,
        "SMTP_URL": "smtp://localhost:25",
        "MAIL_FROM": "Bench <bench@example.com>",
        "RATE_LIMIT_READ": _NO_LIMIT,
        "RATE_LIMIT_WRITE": _NO_LIMIT,
        "RATE_LIMIT_AUTH": _NO_LIMIT,
    }
    command = [str(Path(sys.executable).with_name("vibekit")), "serve"]
    with _started("product", command, environment, port, folder) as program:
        yield program


@contextmanager
def _uvicorn(name: str, app: str, ground: Ground, folder: Path) -> Generator[Program]:
    port = _free_port()
    command = [sys.executable, "-m", "uvicorn", app, "--port", str(port), "--loop", "uvloop",
               "--http", "httptools", "--no-proxy-headers", "--no-access-log",
               "--log-level", "warning"]  # fmt: skip
    with _started(name, command, {"BENCH_URL": ground.bench_url}, port, folder) as program:
        yield program


@contextmanager
def _started(
    name: str, command: Sequence[str], environment: Mapping[str, str], port: int, folder: Path
) -> Generator[Program]:
    # This checkout is measured, whichever one is installed.
    inherited = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{_ROOT}{os.pathsep}{_ROOT / 'src'}"}
    log = folder / f"{name}.log"
    with log.open("wb") as lines:
        process = psutil.Popen(
            command, env={**inherited, **environment}, cwd=folder, stdout=lines, stderr=lines
        )
    program = Program(name, port, process, log)
    try:
        program.wait_for_answer()
        yield program
    finally:
        process.terminate()
        try:
            process.wait(10)
        except (psutil.TimeoutExpired, subprocess.TimeoutExpired):
            process.kill()


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        cookie = {"Cookie": f"__Host-vibekit_session={token_of(0)}"}
        connection.request("GET", "/api/notes?limit=20", headers=cookie)
        return connection.getresponse().status == 200
    finally:
        connection.close()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
