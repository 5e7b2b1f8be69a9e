"""The parts of `vibekit dev`, each by itself."""

import asyncio
import signal
import socket
import stat
from pathlib import Path

import pytest

from vibekit.config.kinds import DEVELOPMENT_MARK
from vibekit.dev.child import Child, Guardian
from vibekit.dev.folder import Lock, Secrets
from vibekit.dev.listen import CannotListenError, listen
from vibekit.dev.pages import Word, tell_pages
from vibekit.dev.reload import _tell
from vibekit.dev.watch import Edits


def test_secrets_are_made_once_and_kept_to_oneself(tmp_path: Path) -> None:
    made = Secrets.of(tmp_path)
    assert Secrets.of(tmp_path) == made
    assert made.secret_key.startswith(DEVELOPMENT_MARK)
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600


def test_one_program_holds_a_folder(tmp_path: Path) -> None:
    first, second = Lock(tmp_path / "new"), Lock(tmp_path / "new")
    assert first.take()
    assert not second.take()
    first.give_back()
    assert second.take()
    second.give_back()


def test_listens_on_both_families_with_one_port() -> None:
    sockets = listen("localhost", 0)
    try:
        assert len({each.getsockname()[1] for each in sockets}) == 1
        assert sockets[0].family == socket.AF_INET
        with pytest.raises(CannotListenError):
            listen("127.0.0.1", sockets[0].getsockname()[1])
    finally:
        for each in sockets:
            each.close()


def test_a_host_that_is_not_here_is_refused() -> None:
    with pytest.raises(CannotListenError):
        listen("nowhere.invalid", 0)


async def sleeper(guardian: Guardian) -> Child:
    return Child("sleeper", ["sleep", "60"], {"PATH": "/usr/bin:/bin"}, guardian)


async def test_the_guardian_ends_what_is_left() -> None:
    guardian = await Guardian.start()
    child = await sleeper(guardian)
    run = asyncio.create_task(child.run())
    await asyncio.sleep(0.2)
    await guardian.dismiss()
    assert await asyncio.wait_for(run, 5) == -signal.SIGTERM


async def test_a_child_that_is_stopped_has_not_crashed() -> None:
    guardian = await Guardian.start()
    crashes: list[tuple[str, int]] = []
    command = ["sh", "-c", "trap '' TERM; sleep 60"]
    child = Child(
        "deaf", command, {}, guardian, on_crash=lambda name, code: crashes.append((name, code))
    )
    await child.start()
    await child.stop(0.2)
    assert crashes == []
    failing = Child("failing", ["false"], {"PATH": "/usr/bin:/bin"}, guardian)
    assert await failing.run() == 1
    await guardian.dismiss()


async def test_a_burst_of_edits_is_heard_once(tmp_path: Path) -> None:
    heard = Edits(tmp_path)
    await asyncio.sleep(0.2)
    (tmp_path / "ignored.pyc").touch()
    (tmp_path / "one.py").touch()
    (tmp_path / "two.toml").touch()
    edited = await asyncio.wait_for(heard.next(), 10)
    assert {path.name for path in edited} == {"one.py", "two.toml"}
    heard.close()


@pytest.mark.parametrize(
    ("word", "event"), [("reload", "event: reload\ndata: now\n\n"), ("stop", "the end")]
)
async def test_pages_are_told(tmp_path: Path, word: Word, event: str) -> None:
    told = _tell(tmp_path, tmp_path / "index.html")
    assert (await anext(told)).startswith("event: running")
    next_event = asyncio.ensure_future(anext(told, "the end"))
    await asyncio.sleep(0.1)
    tell_pages(tmp_path, word)
    assert await asyncio.wait_for(next_event, 5) == event


async def test_pages_are_told_of_a_new_build(tmp_path: Path) -> None:
    told = _tell(tmp_path, tmp_path / "index.html")
    await anext(told)
    next_event = asyncio.ensure_future(anext(told))
    await asyncio.sleep(0.1)
    (tmp_path / "index.html").write_text("built")
    assert "reload" in await asyncio.wait_for(next_event, 5)
