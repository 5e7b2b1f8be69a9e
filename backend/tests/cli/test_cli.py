"""The command line: quick help, and failures in words."""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.support.checkout import PYTHONPATH
from vibekit.config.document import configuration_page, env_example


def vibekit(*words: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vibekit.cli", *words],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": PYTHONPATH, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_names_every_command_and_is_quick(tmp_path: Path) -> None:
    began = time.monotonic()
    said = vibekit("--help", cwd=tmp_path)
    assert time.monotonic() - began < 2
    for command in ("dev", "serve", "worker", "migrate", "purge", "seed", "contract", "config"):
        assert command in said.stdout


def test_config_check_lists_what_is_wrong(tmp_path: Path) -> None:
    checked = vibekit("config", "check", cwd=tmp_path, PORT="many")
    assert checked.returncode == 1
    for name in ("PORT", "POSTGRES_URL", "SECRET_KEYS", "BASE_URL"):
        assert name in checked.stderr
    assert "Traceback" not in checked.stderr


def test_config_check_is_content(tmp_path: Path) -> None:
    checked = vibekit(
        "config",
        "check",
        cwd=tmp_path,
        ENVIRONMENT="test",
        POSTGRES_URL="postgresql://localhost/vibekit",
        SECRET_KEYS="k" * 32,
    )
    assert checked.stdout == "The configuration is complete for test.\n"


def test_config_docs_writes_both_files(tmp_path: Path) -> None:
    assert vibekit("config", "docs", cwd=tmp_path).returncode == 0
    assert (tmp_path / "docs" / "configuration.md").read_text() == configuration_page()
    assert (tmp_path / ".env.example").read_text() == env_example()
