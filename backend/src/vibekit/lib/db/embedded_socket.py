"""The folder of the embedded PostgreSQL's socket: private, short, and the same at every start."""

import os
import shutil
import tempfile
from pathlib import Path

# A socket's whole path is limited to 107 bytes on Linux and 103 on macOS.
_PATH_MAX = 80


class SocketFolder:
    """A folder that only we can enter, outside of a checkout that may lie deep; `note` names it."""

    def __init__(self, note: Path) -> None:
        self._note = note

    @property
    def path(self) -> Path:
        """Where it is, or was."""
        return Path(self._note.read_text())

    @property
    def exists(self) -> bool:
        """Whether it is there."""
        return self._note.exists() and self.path.is_dir()

    def make(self) -> Path:
        """Make it anew at its old place, so that addresses stay true; else at a new one."""
        self.remove()
        try:
            self.path.mkdir(mode=0o700)
        except OSError:
            self._note.write_text(tempfile.mkdtemp(prefix="vibekit-", dir=_short_folder()))
        return self.path

    def remove(self) -> None:
        """Leave nothing but the note."""
        if self._note.exists():
            shutil.rmtree(self.path, ignore_errors=True)


def _short_folder() -> str:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    usable = len(runtime) < _PATH_MAX and os.access(runtime, os.W_OK)
    return runtime if usable else "/tmp"  # noqa: S108 - what is made in it is private
