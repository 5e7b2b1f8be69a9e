"""The embedded PostgreSQL as a process: found, asked, ended."""

import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import psutil

_STOP_SECONDS = 20

Server = subprocess.Popen[bytes] | psutil.Process  # one that we started, or one that we found


def find_server(data: Path) -> psutil.Process | None:
    """The server that runs on this data folder, also one that another program has started."""
    pid_file = data / "postmaster.pid"
    try:
        process = psutil.Process(int(pid_file.read_text().split("\n", 1)[0]))
        ours = str(data) in process.cmdline()
    except (FileNotFoundError, ValueError, psutil.NoSuchProcess):
        return None
    if not ours:  # since the machine was restarted, the number is another program's
        pid_file.unlink()
    return process if ours else None


def is_ready(data: Path, pid: int) -> bool:
    """Whether this very server says that it takes connections."""
    try:
        words = (data / "postmaster.pid").read_text().split()
    except FileNotFoundError:
        return False
    return words[:1] == [str(pid)] and words[-1] == "ready"


def lives(server: Server) -> bool:
    """Whether it has not ended."""
    return server.poll() is None if isinstance(server, subprocess.Popen) else server.is_running()


def end(server: Server) -> None:
    """Stop a server cleanly, and by force when it does not listen."""
    for kind in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        with suppress(psutil.NoSuchProcess):
            server.send_signal(kind)
        with suppress(psutil.TimeoutExpired, subprocess.TimeoutExpired):
            server.wait(_STOP_SECONDS)
            return
