"""Migrations under load: squawk reads every statement that they run."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event

from tests.support.database import make_database
from vibekit.lib.db.embedded import EmbeddedPostgres

# Rules that we decided otherwise on, each with its reason.
_EXCLUDED = (
    "prefer-text-field",  # every text has a bound; a wider one is an expand step of its own
    "prefer-bigint-over-int",  # versions and priorities count small things
    "prefer-bigint-over-smallint",  # statuses and tries
    "prefer-identity",  # the queue's tables are as their library makes them
    "require-lock-timeout",  # `migrate` sets it for the whole connection
    "require-statement-timeout",  # a backfill may take its time; what waits for a lock may not
)
_CHANGES_SCHEMA = ("CREATE", "ALTER", "DROP", "GRANT", "REVOKE")


@pytest.fixture(scope="module")
def statements(postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the migrations change, in the order in which they ran."""
    ran: list[str] = []

    def note(_connection: Connection, _cursor: object, sql: str, *_: object) -> None:
        ran.append(sql.strip().rstrip(";") + ";")

    event.listen(Engine, "before_cursor_execute", note)
    try:
        make_database(postgres, tmp_path_factory.mktemp("linted"))
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return "\n\n".join(sql for sql in ran if sql.startswith(_CHANGES_SCHEMA))


def _squawk(sql: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("squawk")), "--assume-in-transaction"]
    excluded = f"--exclude={','.join(_EXCLUDED)}"
    return subprocess.run(
        [*command, excluded], input=sql, capture_output=True, text=True, check=False
    )


def test_nothing_blocks_a_table_that_is_in_use(statements: str) -> None:
    linted = _squawk(statements)
    assert linted.returncode == 0, linted.stdout


def test_a_blocking_change_would_be_seen(statements: str) -> None:
    planted = f"{statements}\nCOMMIT;\nBEGIN;\nALTER TABLE pages ALTER COLUMN title TYPE integer;"
    linted = _squawk(planted)
    assert linted.returncode != 0
    assert "changing-column-type" in linted.stdout
