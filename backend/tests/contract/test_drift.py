"""What is made from the code is what is committed, and what was released is kept."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.contract.conftest import CONTRACT, RELEASED, ROOT
from tests.support.checkout import PYTHONPATH
from tests.support.database import make_database
from vibekit.commands import contract as command
from vibekit.commands.docs import make_docs
from vibekit.commands.failure import CommandFailedError
from vibekit.lib.db.embedded import EmbeddedPostgres

ENVIRONMENT = {"PATH": str(Path(sys.executable).parent), "PYTHONPATH": PYTHONPATH}


def vibekit(cwd: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vibekit.cli", "contract", *words],
        cwd=cwd,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )


def checkout_with(folder: Path, contract: dict[str, Any] | None = None) -> Path:
    """A folder with a contract of its own, to plant faults in."""
    shutil.copytree(CONTRACT.parent / "released", folder / "contract" / "released")
    shutil.copy(CONTRACT, folder / "contract" / CONTRACT.name)
    if contract is not None:
        (folder / "contract" / CONTRACT.name).write_text(json.dumps(contract))
    return folder


def test_the_committed_contract_is_current() -> None:
    checked = vibekit(ROOT, "check")
    assert checked.returncode == 0, f"{checked.stderr} (or run: make contract)"


@pytest.mark.parametrize("path", RELEASED, ids=lambda path: path.stem)
def test_every_released_contract_is_kept_but_for_domains_that_are_gone_as_a_whole(
    path: Path, contract: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = json.loads(path.read_text())
    domains = {tag["name"] for tag in contract["tags"]}
    for section in ("paths", "webhooks"):
        for name, item in list(released[section].items()):
            if all(domains.isdisjoint(operation["tags"]) for operation in item.values()):
                del released[section][name]
    (tmp_path / path.name).write_text(json.dumps(released))
    monkeypatch.chdir(ROOT)
    command.check(tmp_path / path.name)


def test_a_drifted_contract_fails(tmp_path: Path, contract: dict[str, Any]) -> None:
    del contract["paths"]["/api/profile"]["get"]["summary"]
    checked = vibekit(checkout_with(tmp_path, contract), "check")
    assert checked.returncode == 1
    assert "is not what the code makes. Run: make contract" in checked.stderr


def test_a_broken_promise_fails_until_it_is_declared(
    tmp_path: Path, contract: dict[str, Any]
) -> None:
    folder = checkout_with(tmp_path)
    contract["components"]["schemas"]["Profile"]["properties"]["nickname"] = {"type": "string"}
    (folder / "older.json").write_text(json.dumps(contract))
    broken = vibekit(folder, "check", "--against", "older.json")
    assert broken.returncode == 1
    line = "GET /api/profile: answer 200.nickname is gone"
    assert line in broken.stderr
    promises = [each.strip() for each in broken.stderr.splitlines()[1:-1]]
    declared = "\n".join(["# Nobody has ever had one.", *promises])
    (folder / "contract" / "declared-breaks.txt").write_text(declared)
    assert vibekit(folder, "check", "--against", "older.json").returncode == 0


def test_a_release_is_kept_once_and_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "__version__", "9.0.0")
    command.release()
    (kept,) = (tmp_path / "contract" / "released").iterdir()
    assert kept.read_text() == CONTRACT.read_text()
    kept.write_text("{}")
    with pytest.raises(CommandFailedError, match=r"9\.0\.0 is no new release"):
        command.release()
    assert kept.read_text() == "{}"


def test_a_version_in_the_making_is_not_released(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "__version__", "9.0.0.dev0")
    with pytest.raises(CommandFailedError, match="no new release"):
        command.release()
    assert not (tmp_path / "contract").exists()


def test_the_documents_are_current(
    postgres: EmbeddedPostgres, tmp_path: Path, contract: dict[str, Any]
) -> None:
    made = make_docs(make_database(postgres, tmp_path), contract)
    for path, text in made.items():
        assert (ROOT / path).read_text() == text, f"{path} is stale: run make contract"
