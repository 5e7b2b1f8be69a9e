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
_CHANGES_SCHEMA = ("CREATE", "ALTER", "DROP", "GRANT", "REVOKE", "-- squawk-ignore")


class Noted:
    """What the migrations change, in the transactions and in the order in which they ran."""

    def __init__(self) -> None:
        self.ran: list[str] = []

    def before_cursor_execute(
        self, _connection: Connection, _: object, sql: str, *__: object
    ) -> None:
        if sql.strip().startswith(_CHANGES_SCHEMA):
            self.ran.append(sql.strip().rstrip(";") + ";")

    def begin(self, connection: Connection) -> None:
        self._bound(connection, "BEGIN;")

    def commit(self, connection: Connection) -> None:
        self._bound(connection, "COMMIT;")

    def _bound(self, connection: Connection, word: str) -> None:
        """SQLAlchemy says so as well where each statement is a transaction of its own."""
        if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
            self.ran.append(word)


@pytest.fixture(scope="module")
def statements(postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> str:
    """As text for the linter."""
    noted = Noted()
    listeners = {n: getattr(noted, n) for n in ("before_cursor_execute", "begin", "commit")}
    for name, listener in listeners.items():
        event.listen(Engine, name, listener)
    try:
        make_database(postgres, tmp_path_factory.mktemp("linted"))
    finally:
        for name, listener in listeners.items():
            event.remove(Engine, name, listener)
    return "\n\n".join(noted.ran)


def _squawk(sql: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("squawk"))]
    excluded = f"--exclude={','.join(_EXCLUDED)}"
    return subprocess.run(
        [*command, excluded], input=sql, capture_output=True, text=True, check=False
    )


def test_nothing_blocks_a_table_that_is_in_use(statements: str) -> None:
    linted = _squawk(statements)
    assert linted.returncode == 0, linted.stdout


def test_a_blocking_change_would_be_seen(statements: str) -> None:
    planted = f"{statements}\nBEGIN;\nALTER TABLE users ALTER COLUMN name TYPE integer;\nCOMMIT;"
    linted = _squawk(planted)
    assert linted.returncode != 0
    assert "changing-column-type" in linted.stdout
