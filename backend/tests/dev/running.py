"""`vibekit dev` in a folder of its own, watched from outside."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psutil

VIBEKIT = (sys.executable, "-m", "vibekit.cli", "dev")


def wait_until(condition: Callable[[], bool], seconds: float = 30) -> None:
    give_up = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < give_up, "it does not happen"
        time.sleep(0.05)


@dataclass
class Running:
    process: subprocess.Popen[bytes]
    port: int
    output: Path
    seen: set[psutil.Process] = field(default_factory=set[psutil.Process])

    @property
    def said(self) -> str:
        return self.output.read_text()

    def get(self, path: str) -> httpx.Response:
        return httpx.get(f"http://127.0.0.1:{self.port}{path}", timeout=10)

    def wait_until_welcome(self) -> None:
        wait_until(lambda: "VibeKit is running" in self.said or self.process.poll() is not None)
        assert self.process.poll() is None, self.said
        self.look()

    def look(self) -> None:
        """Remember what runs, so that `is_all_gone` can be asked later."""
        self.seen.update(psutil.Process(self.process.pid).children(recursive=True))

    def child(self, word: str) -> psutil.Process | None:
        """The child that runs with this word on its command line."""
        self.look()
        return next((each for each in self.seen if _runs(each) and word in each.cmdline()), None)

    def is_all_gone(self) -> bool:
        return not any(map(_runs, self.seen))

    def stop(self, kind: signal.Signals = signal.SIGINT) -> int:
        self.look()
        self.process.send_signal(kind)
        return self.process.wait(30)


def _runs(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _hear_interrupts() -> None:
    """Where the tests run in the background, Ctrl-C is ignored, and make would inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def running(
    folder: Path,
    port: int,
    *,
    command: Sequence[str] = (*VIBEKIT, "--no-reload"),
    environment: Mapping[str, str] | None = None,
) -> Generator[Running]:
    """Start it, and whatever happens leave no process behind."""
    output = folder / "output.txt"
    with output.open("wb") as written:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "PORT": str(port), "COLUMNS": "200", **(environment or {})},
            stdout=written,
            stderr=subprocess.STDOUT,
            preexec_fn=_hear_interrupts,  # noqa: PLW1509 -- one call of the system, no threads yet
        )
    started = Running(process, port, output)
    try:
        yield started
    finally:
        started.process.kill()
        started.process.wait()
        wait_until(started.is_all_gone)
