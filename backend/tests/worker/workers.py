"""Workers as processes: started, watched, killed."""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tests.support.checkout import PYTHONPATH
from vibekit.config import Settings

HURRIED = (sys.executable, "-m", "tests.worker.process")
VIBEKIT = (sys.executable, "-m", "vibekit.cli", "worker")


@contextmanager
def worker(
    settings: Settings, folder: Path, command: tuple[str, ...] = HURRIED
) -> Generator[subprocess.Popen[bytes]]:
    """A worker process; whatever happens, it is gone at the end. Its output is `folder/log`."""
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            command, cwd=folder, env=_environment(settings), stdout=log, stderr=log
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _environment(settings: Settings) -> dict[str, str]:
    return os.environ | {
        "ENVIRONMENT": "test",
        "POSTGRES_URL": settings.postgres_url.get_secret_value(),
        "SECRET_KEYS": settings.secret_keys[0].get_secret_value(),
        "DATA_FOLDER": str(settings.data_folder),
        "VIBEKIT_MODULES": ",".join(settings.vibekit_modules) or "tests.support.probe:module",
        "PYTHONPATH": PYTHONPATH,
    }
