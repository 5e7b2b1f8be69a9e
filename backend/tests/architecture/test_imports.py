"""The rules about imports: each one sees the fault that it is there for."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BACKEND = Path(__file__).parents[2]
LINT = (
    "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo', '--no-cache'])"
)
FAULTS = [
    ("Floors", "lib/clock.py", "vibekit.api.app"),
    ("Floors of the machinery", "lib/db/tx.py", "vibekit.lib.jobs.job"),
    (
        "Domains import",
        "modules/accounts/service/people.py",
        "vibekit.modules.organizations.errors",
    ),
    ("Inside a domain", "modules/audit/queries.py", "vibekit.modules.audit.service"),
    ("public face", "modules/members/service/members.py", "vibekit.modules.accounts.models"),
    ("public face", "seed.py", "vibekit.modules.organizations.queries"),
    ("web framework", "modules/audit/service.py", "fastapi"),
    ("The product knows", "../product/registry.py", "vibekit.api.app"),
    ("does not know", "api/pages.py", "product.registry"),
    ("circle", "lib/db/armed.py", "vibekit.lib.db.tx"),
]


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the linter reads, where a fault harms nobody."""
    copy = tmp_path_factory.mktemp("house")
    no_bytecode = shutil.ignore_patterns("__pycache__", "web")
    for folder in ("src", "tests/architecture"):
        shutil.copytree(BACKEND / folder, copy / folder, ignore=no_bytecode)
    shutil.copy(BACKEND / ".importlinter", copy)
    return copy


@pytest.fixture
def planted(copied: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The copy with one import too many."""
    file, imported = request.param
    path = copied / "src/vibekit" / file
    before = path.read_text("utf-8")
    path.write_text(f"{before}\nimport {imported}\n", "utf-8")
    yield copied
    path.write_text(before, "utf-8")


def lint(copy: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(copy / "src"), "COLUMNS": "200"}
    command = [sys.executable, "-c", LINT]
    return subprocess.run(
        command, cwd=copy, env=environment, capture_output=True, text=True, check=False
    )


def test_the_house_keeps_its_rules(copied: Path) -> None:
    result = lint(copied)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("rule", "planted"),
    [pytest.param(rule, fault, id=f"{rule}: {fault[0]}") for rule, *fault in FAULTS],
    indirect=["planted"],
)
def test_a_forbidden_import_is_seen(rule: str, planted: Path) -> None:
    result = lint(planted)
    broken = [line for line in result.stdout.splitlines() if line.endswith("BROKEN")]
    assert result.returncode == 1
    assert any(rule in line for line in broken), result.stdout
