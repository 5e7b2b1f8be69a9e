"""The folder `.vibekit`: what `vibekit dev` keeps between two starts, for its owner's eyes only."""

import fcntl
import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from vibekit.config.kinds import DEVELOPMENT_MARK


@dataclass(frozen=True, slots=True)
class Secrets:
    """Made once for each folder; production refuses them by their first letters."""

    secret_key: str
    owner_password: str
    runtime_password: str

    @classmethod
    def of(cls, folder: Path) -> Self:
        """Read the folder's secrets, and make them the first time."""
        kept = folder / "secrets.json"
        if kept.exists():
            return cls(**json.loads(kept.read_text()))
        made = cls(*(DEVELOPMENT_MARK + secrets.token_hex(32) for _ in range(3)))
        kept.touch(mode=0o600)
        kept.write_text(json.dumps(asdict(made), indent=2))
        return made


class Lock:
    """Held by the one program that runs the folder's database; it goes when that program does."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        self.owner: str | None = None

    def take(self) -> bool:
        """Whether it is ours now; if not, `owner` tells whose it is."""
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.owner = os.pread(self._file, 20, 0).decode()
            return False
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, str(os.getpid()).encode(), 0)
        return True

    def give_back(self) -> None:
        """Let the next one in."""
        os.close(self._file)
