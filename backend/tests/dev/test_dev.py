"""`vibekit dev` as its user sees it: it starts, it says what to do, it leaves nothing behind."""

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest

from tests.dev.running import VIBEKIT, running, wait_until
from vibekit.dev.database import server_of

pytestmark = pytest.mark.slow
BACKEND = Path(__file__).parents[2]


def test_starts_cold_and_warm_and_stops_without_a_trace(
    tmp_path: Path, unused_tcp_port: int
) -> None:
    with running(tmp_path, unused_tcp_port) as cold:
        cold.wait_until_welcome()
        assert cold.get("/api/health/live").status_code == 200
        assert f"http://localhost:{unused_tcp_port}/dev/mailbox" in cold.said
        assert "demo@example.com  with  try-vibekit-today" in cold.said
        assert cold.stop(signal.SIGINT) == 0
        assert "Traceback" not in cold.said
        assert cold.is_all_gone()
    began = time.monotonic()
    with running(tmp_path, unused_tcp_port) as warm:
        warm.wait_until_welcome()
        assert time.monotonic() - began < 8
        assert warm.stop(signal.SIGTERM) == 0
        assert warm.is_all_gone()


def test_a_killed_supervisor_takes_its_children_along(tmp_path: Path, unused_tcp_port: int) -> None:
    with running(tmp_path, unused_tcp_port) as started:
        started.wait_until_welcome()
        started.stop(signal.SIGKILL)
        wait_until(started.is_all_gone, seconds=10)
    server_of(tmp_path / ".vibekit").stop()  # the next start would have done it


def test_brings_postgresql_back_and_names_what_is_in_the_way(
    tmp_path: Path, unused_tcp_port: int
) -> None:
    with running(tmp_path, unused_tcp_port) as started:
        started.wait_until_welcome()
        same_folder = subprocess.run([*VIBEKIT], cwd=tmp_path, capture_output=True, check=False)
        assert same_folder.returncode == 1
        assert b"already runs from" in same_folder.stdout
        database = started.child("-k")
        assert database
        database.kill()
        wait_until(lambda: "PostgreSQL has stopped" in started.said)
        wait_until(lambda: started.get("/api/health/ready").status_code == 200)
        assert started.stop() == 0


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        command = [*VIBEKIT, "--port", port]
        tried = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert tried.returncode == 1
    assert f"cannot listen on localhost:{port}" in tried.stdout
    assert "choose another port" in tried.stdout


def test_an_api_that_cannot_start_says_why(tmp_path: Path, unused_tcp_port: int) -> None:
    broken = {"LOG_LEVEL": "loud"}
    with running(tmp_path, unused_tcp_port, environment=broken) as started:
        assert started.process.wait(30) == 1
        assert "LOG_LEVEL should be 'debug', 'info', 'warning' or 'error'" in started.said
        assert "Traceback" not in started.said


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="make tells only through /proc")
def test_stops_when_only_make_is_interrupted(tmp_path: Path, unused_tcp_port: int) -> None:
    (tmp_path / "Makefile").write_text(f"dev:\n\t@{' '.join(VIBEKIT)} --no-reload\n")
    with running(tmp_path, unused_tcp_port, command=("make", "dev")) as started:
        started.wait_until_welcome()
        started.stop(signal.SIGINT)
        assert started.is_all_gone()
        assert "Traceback" not in started.said


def test_an_edit_restarts_without_refusing_anybody(tmp_path: Path, unused_tcp_port: int) -> None:
    copy = tmp_path / "backend"
    shutil.copytree(BACKEND / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "pyproject.toml").touch()
    ours = {"PYTHONPATH": f"{copy / 'src'}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
    with running(tmp_path, unused_tcp_port, command=VIBEKIT, environment=ours) as started:
        started.wait_until_welcome()
        first = started.child("serve")
        with (copy / "src" / "vibekit" / "cli.py").open("a") as edited:
            edited.write("\n# edited\n")
        wait_until(lambda: "Edited: cli.py" in started.said)
        answers = [started.get("/api/health/live").status_code for _ in range(20)]
        assert answers == [200] * 20
        wait_until(lambda: started.child("serve") not in {first, None})
        assert started.stop() == 0
        assert started.is_all_gone()
