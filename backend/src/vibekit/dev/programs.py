"""The programs of `vibekit dev`: migration, API, worker, and the web app's builder."""

import asyncio
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vibekit.dev.child import Child, Guardian
from vibekit.dev.database import LocalUrls
from vibekit.dev.layout import Layout

# So long the API may finish its requests and the worker its jobs; then it hands them back,
_GRACE = ("--grace", "5")
# which takes a moment as well.
_PATIENCE_SECONDS = 10.0
_VIBEKIT = (sys.executable, "-m", "vibekit.cli")


@dataclass(frozen=True, slots=True)
class Programs:
    """Each is a child of its own; `prepare` runs and ends, the others stay."""

    prepare: Child
    api: Child
    worker: Child
    web: Child | None

    @property
    def restarted(self) -> tuple[Child, Child]:
        """Those that have read the Python source."""
        return self.api, self.worker

    async def start(self) -> None:
        """Start API and worker."""
        for child in self.restarted:
            await child.start()

    async def stop(self) -> None:
        """Stop API and worker, side by side."""
        await asyncio.gather(*(child.stop(_PATIENCE_SECONDS) for child in self.restarted))

    async def stop_all(self) -> None:
        """Stop whatever runs."""
        others = [child for child in (self.prepare, self.web) if child]
        await asyncio.gather(self.stop(), *(child.stop(1) for child in others))

    def kill(self) -> None:
        """Wait for nobody any longer."""
        for child in (self.prepare, self.api, self.worker, self.web):
            if child:
                child.kill()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all programs are told."""

    address: str
    folder: Path
    layout: Layout
    urls: LocalUrls

    def of_server(self) -> dict[str, str]:
        """The environment of API and worker: it does not hold the owner's address."""
        told = {
            "ENVIRONMENT": "development",
            "BASE_URL": os.environ.get("BASE_URL") or self.address,
            "DATA_FOLDER": str(self.folder),
            "POSTGRES_URL": self.urls.runtime,
            "SECRET_KEYS": self.urls.secret_key,
        }
        if self.layout.web_root:
            told["WEB_ROOT"] = str(self.layout.web_root)
        inherited = {k: v for k, v in os.environ.items() if k != "POSTGRES_ADMIN_URL"}
        return inherited | told

    def of_owner(self) -> dict[str, str]:
        """The environment of the migration."""
        return self.of_server() | {"POSTGRES_ADMIN_URL": self.urls.owner}


def programs_for(
    around: Surroundings,
    descriptors: Sequence[int],
    guardian: Guardian,
    on_crash: Callable[[str, int], None],
) -> Programs:
    """The programs, not yet started."""
    server = around.of_server()
    fds = [word for fd in descriptors for word in ("--fd", str(fd))]
    serve = [*_VIBEKIT, "serve", *_GRACE, *fds]
    work = [*_VIBEKIT, "worker", *_GRACE]
    return Programs(
        prepare=Child("preparation", [*_VIBEKIT, "migrate", "--seed"], around.of_owner(), guardian),
        api=Child("API", serve, server, guardian, inherit=descriptors, on_crash=on_crash),
        worker=Child("worker", work, server, guardian, on_crash=on_crash),
        web=_web_builder(around.layout.frontend, guardian),
    )


def _web_builder(frontend: Path | None, guardian: Guardian) -> Child | None:
    npm = shutil.which("npm", path=_path_with_node())
    if frontend is None or npm is None or not (frontend / "node_modules").is_dir():
        return None
    # What the watcher builds is not what is released.
    (frontend / "dist" / ".built").unlink(missing_ok=True)
    environment = os.environ | {"PATH": _path_with_node()}
    command = [npm, "run", "--silent", "watch", "--", "--logLevel", "warn"]
    return Child("web build", command, environment, guardian, cwd=frontend)


def _path_with_node() -> str:
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
