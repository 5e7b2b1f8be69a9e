"""The product as a server of its own, on the tests' database."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager

import httpx

from tests.support.checkout import PYTHONPATH
from vibekit.config import Settings

PATIENCE = 30


@contextmanager
def served(settings: Settings) -> Generator[str]:
    """The address at which it answers, on a port that was free."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        command = [sys.executable, "-m", "vibekit.cli", "serve", "--fd", str(listener.fileno())]
        process = subprocess.Popen(
            command,
            env=os.environ | _environment(settings) | {"BASE_URL": address},
            pass_fds=[listener.fileno()],
        )
        try:
            _wait_until_ready(address, process)
            yield address
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _environment(settings: Settings) -> dict[str, str]:
    return {
        "ENVIRONMENT": "test",
        "POSTGRES_URL": settings.postgres_url.get_secret_value(),
        "SECRET_KEYS": ",".join(key.get_secret_value() for key in settings.secret_keys),
        "VIBEKIT_MODULES": ",".join(settings.vibekit_modules),
        "PYTHONPATH": PYTHONPATH,
        "RATE_LIMIT_READ": "1000000",
        "RATE_LIMIT_WRITE": "1000000",
        "RATE_LIMIT_AUTH": "1000000",
        "LOG_LEVEL": "error",
    }


def _wait_until_ready(address: str, process: "subprocess.Popen[bytes]") -> None:
    give_up = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < give_up:
        try:
            if httpx.get(f"{address}/api/health/ready").is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("the server does not answer")
