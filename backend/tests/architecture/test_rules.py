"""The rules about the source hold, and see the fault that they are there for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.rules import SOURCE, commits, framework_errors

Rule = Callable[[Path], list[str]]
FAULTS = [
    (commits, "async def f(tx):\n    await tx.commit()\n"),
    (framework_errors, "from fastapi import HTTPException\n"),
    (framework_errors, "import fastapi\n\nraise fastapi.HTTPException(404)\n"),
]


@pytest.mark.parametrize("rule", [commits, framework_errors])
def test_the_source_keeps_the_rule(rule: Rule) -> None:
    assert rule(SOURCE) == []


@pytest.mark.parametrize(("rule", "fault"), FAULTS)
def test_a_planted_fault_is_seen(rule: Rule, fault: str, tmp_path: Path) -> None:
    planted = tmp_path / "vibekit/modules/audit/service.py"
    planted.parent.mkdir(parents=True)
    planted.write_text(fault, "utf-8")
    assert rule(tmp_path)[0].startswith("vibekit/modules/audit/service.py:")
