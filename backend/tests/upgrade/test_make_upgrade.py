"""`make upgrade` merges the newest release, and says what to do next."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

MAKEFILE = Path(__file__).parents[3] / "Makefile"
Run = Callable[..., str]

_SIGNED = {"NAME": "Test", "EMAIL": "test@example.com"}
_ENVIRONMENT = {
    **os.environ,
    **{
        f"GIT_{who}_{what}": said
        for who in ("AUTHOR", "COMMITTER")
        for what, said in _SIGNED.items()
    },
}


@pytest.fixture
def upstream(tmp_path: Path) -> Run:
    """A repository with one release; runs git in it."""
    (tmp_path / "upstream").mkdir()
    run = _git(tmp_path / "upstream")
    run("init", "--quiet", "--initial-branch=main")
    (tmp_path / "upstream" / "Makefile").write_bytes(MAKEFILE.read_bytes())
    _release(run, "v0.1.0")
    return run


@pytest.fixture
def checkout(tmp_path: Path, upstream: Run) -> Path:
    """A product made from that release, with a file of its own."""
    upstream("clone", "--quiet", ".", str(tmp_path / "mine"))
    (tmp_path / "mine" / "product.py").write_text("mine")
    _commit(_git(tmp_path / "mine"), "Mine")
    return tmp_path / "mine"


def test_the_newest_release_is_merged_and_the_next_step_is_said(
    checkout: Path, upstream: Run
) -> None:
    for tag in ("v0.2.0", "v0.10.0", "v0.11.0-rc1"):
        _release(upstream, tag)
    said = _upgrade(checkout)
    assert "VibeKit v0.10.0 is merged" in said
    assert "make test" in said
    assert (checkout / "v0.10.0").exists()
    assert (checkout / "product.py").read_text() == "mine"


def test_what_is_newest_already_stays(checkout: Path) -> None:
    assert "already v0.1.0 or newer" in _upgrade(checkout)


def test_changes_that_are_not_committed_are_not_risked(checkout: Path, upstream: Run) -> None:
    _release(upstream, "v0.2.0")
    (checkout / "product.py").write_text("half done")
    assert "Commit or discard your changes first" in _upgrade(checkout, fails=True)
    assert not (checkout / "v0.2.0").exists()


def _upgrade(checkout: Path, *, fails: bool = False) -> str:
    done = subprocess.run(
        ["make", "upgrade"],
        cwd=checkout,
        env=_ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode != 0) == fails, done.stderr
    return done.stdout


def _release(run: Run, tag: str) -> None:
    (Path(run("rev-parse", "--show-toplevel").strip()) / tag).touch()
    _commit(run, tag)
    run("tag", tag)


def _commit(run: Run, subject: str) -> None:
    run("add", "--all")
    run("commit", "--quiet", "--message", subject)


def _git(folder: Path) -> Run:
    def run(*arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            env=_ENVIRONMENT,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    return run
