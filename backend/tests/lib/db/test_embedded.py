"""The embedded PostgreSQL, driven as `vibekit dev` and the tests drive it."""

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
import psutil
import pytest

from vibekit.lib.db.embedded import EmbeddedPostgres, EmbeddedPostgresError


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Deeper than a unix socket's path may be long."""
    return tmp_path_factory.mktemp("deep") / ("d" * 120) / "postgres"


@pytest.fixture
def server(folder: Path) -> Iterator[EmbeddedPostgres]:
    server = EmbeddedPostgres(folder, durable=False)
    server.start()
    yield server
    server.stop()


async def ask(server: EmbeddedPostgres, *statements: str) -> object:
    connection = await asyncpg.connect(server.admin_url)
    try:
        for statement in statements[:-1]:
            await connection.execute(statement)
        return await connection.fetchval(statements[-1])
    finally:
        await connection.close()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def wait_until(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < give_up, "it does not happen"
        time.sleep(0.02)


async def test_answers_as_utf8_with_the_builtin_locale(server: EmbeddedPostgres) -> None:
    query = "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'postgres'"
    assert await ask(server, query) == "bC.UTF-8"
    assert str(await ask(server, "SHOW server_version")).startswith("18.")
    assert await ask(server, "SHOW listen_addresses") == ""


async def test_only_we_can_enter(server: EmbeddedPostgres, folder: Path) -> None:
    assert mode(folder) == 0o700
    assert mode(folder / "password") == 0o600
    assert mode(Path((folder / "socket").read_text())) == 0o700
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(server.url("postgres", "wrong", "postgres"))


async def test_a_restart_keeps_the_data_and_leaves_nothing(folder: Path) -> None:
    with EmbeddedPostgres(folder, durable=False) as server:
        await ask(server, "CREATE TABLE kept AS SELECT 42 AS answer", "SELECT 1")
        process, sockets = psutil.Process(server.pid), Path((folder / "socket").read_text())
    assert not process.is_running()
    assert sockets not in sockets.parent.glob("vibekit-*")
    with EmbeddedPostgres(folder, durable=False) as again:
        assert await ask(again, "SELECT answer FROM kept") == 42
        assert again.admin_url == server.admin_url


async def test_recovers_from_a_kill_of_the_postmaster(folder: Path) -> None:
    killed = EmbeddedPostgres(folder)
    killed.start()
    await ask(killed, "CREATE TABLE survives AS SELECT 7 AS answer", "SELECT 1")
    assert killed.pid
    os.kill(killed.pid, signal.SIGKILL)
    wait_until(lambda: not killed.is_running)
    killed.stop()
    with EmbeddedPostgres(folder) as server:
        assert await ask(server, "SELECT answer FROM survives") == 7


async def test_takes_over_a_server_left_running(server: EmbeddedPostgres, folder: Path) -> None:
    other = EmbeddedPostgres(folder)
    other.start()
    assert other.pid == server.pid
    assert other.is_running
    assert await ask(other, "SELECT 1") == 1


async def test_replaces_a_server_that_lost_its_socket(
    server: EmbeddedPostgres, folder: Path
) -> None:
    shutil.rmtree((folder / "socket").read_text())
    with EmbeddedPostgres(folder, durable=False) as other:
        assert other.pid != server.pid
        assert await ask(other, "SELECT 1") == 1


async def test_ignores_the_number_of_a_stranger(folder: Path) -> None:
    (folder / "data" / "postmaster.pid").write_text(f"{os.getpid()}\n")
    with EmbeddedPostgres(folder, durable=False) as server:
        assert await ask(server, "SELECT 1") == 1


async def test_listens_on_a_port_when_asked(folder: Path, unused_tcp_port: int) -> None:
    with EmbeddedPostgres(folder, port=unused_tcp_port, durable=False) as server:
        password = (folder / "password").read_text()
        connection = await asyncpg.connect(
            host="127.0.0.1", port=unused_tcp_port, user="postgres", password=password
        )
        await connection.close()
        assert await ask(server, "SELECT 1") == 1


def test_a_server_that_cannot_start_shows_its_log(folder: Path) -> None:
    configuration = folder / "data" / "postgresql.auto.conf"
    configuration.write_text("work_mem = 'plenty'\n")
    with pytest.raises(EmbeddedPostgresError, match="work_mem"):
        EmbeddedPostgres(folder).start()
    configuration.write_text("")


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels cannot tie a process to another")
def test_goes_when_the_program_that_started_it_is_killed(folder: Path) -> None:
    program = (
        "import sys, time, pathlib\n"
        "from vibekit.lib.db.embedded import EmbeddedPostgres\n"
        "server = EmbeddedPostgres(pathlib.Path(sys.argv[1])); server.start()\n"
        "print(server.pid, flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE
    ) as owner:
        assert owner.stdout
        process = psutil.Process(int(owner.stdout.readline()))
        owner.kill()
    wait_until(lambda: not process.is_running() or process.status() == psutil.STATUS_ZOMBIE)
    EmbeddedPostgres(folder).stop()
