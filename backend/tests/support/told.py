"""What the tests of each domain tell the tests of all: files of one name, gathered."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

TESTS = Path(__file__).parents[1]


def told_in(name: str) -> Iterator[ModuleType]:
    """Every file of this name among the tests; a domain's goes away with its tests."""
    for file in sorted(TESTS.rglob(f"{name}.py")):
        yield import_module(".".join(file.relative_to(TESTS.parent).with_suffix("").parts))
