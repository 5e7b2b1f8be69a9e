"""A stretch of load on one server: by wrk where it is installed, else by a replayer of our own."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.programs import Program
from bench.work import Work

CONNECTIONS = 32
_LUA = Path(__file__).with_name("wrk.lua")
# The generator counts a few requests on that it never sends.
_SPARE_NUMBERS = 1_000


@dataclass(frozen=True)
class Outcome:
    """What one stretch of load came to."""

    requests_per_second: float
    p50_ms: float
    p99_ms: float
    cpu_microseconds: float


def generator() -> str:
    """The name of the load generator."""
    return "wrk" if shutil.which("wrk") else "bench.replay"


class Load:
    """Loads any server with any work; no number is used twice, whoever is asked."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._next: dict[str, int] = {}

    def run(self, program: Program, work: Work, seconds: int) -> Outcome:
        """Raises RuntimeError when a single answer was not a success."""
        file = self._folder / f"{work.name}.requests"
        file.write_bytes(work.requests())
        start = self._next.get(work.name, 0)
        before = program.cpu_seconds()
        report = _report(_command(program.port, seconds, file, start))
        spent = program.cpu_seconds() - before
        if report["errors"] or not report["requests"]:
            raise RuntimeError(f"{program.name} failed to {work.name}: {report}")
        self._next[work.name] = start + int(report["requests"]) + _SPARE_NUMBERS
        return Outcome(
            report["requests"] / report["seconds"],
            report["p50_ms"],
            report["p99_ms"],
            spent / report["requests"] * 1e6,
        )


def _command(port: int, seconds: int, file: Path, start: int) -> Sequence[str]:
    if generator() == "wrk":
        options = ["-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s"]
        return ["wrk", *options, "-s", str(_LUA), f"http://127.0.0.1:{port}", "--",
                str(file), str(start)]  # fmt: skip
    return [sys.executable, "-m", "bench.replay", str(port), str(CONNECTIONS), str(seconds),
            str(file), str(start)]  # fmt: skip


def _report(command: Sequence[str]) -> dict[str, float]:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.strip().splitlines()[-1])
