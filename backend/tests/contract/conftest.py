"""The committed contract, and where the tools are that read it."""

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
CONTRACT = ROOT / "contract" / "openapi.json"


RELEASED = sorted((CONTRACT.parent / "released").glob("*.json"))


@pytest.fixture
def contract() -> dict[str, Any]:
    """The document as it is committed; another test says whether it is current."""
    return json.loads(CONTRACT.read_text())
