"""What the documents say of the code is true."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.checkout import ROOT

PAGES = (
    "README.md",
    "AGENTS.md",
    "CONTRIBUTING.md",
    "docs/architecture.md",
    "docs/BACKEND_OVERVIEW.md",
    "docs/deletion.md",
)
MAP = re.compile(r"(?ms)^\| you look for.*?\n\n")
# A path, or one with a name in that file: `lib/auth/require.py::require_auth`.
PLACE = re.compile(r"`((?:[\w.*-]+/)+[\w.*-]*)(?:::(\w+))?`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
PYTHON = re.compile(r"(?ms)^```python\n(.*?)^```$")
# Where a path begins that does not begin at the root of the checkout.
FOLDERS = (".", "backend/src/vibekit", "docs")


def read(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def places(page: str) -> Iterator[tuple[str, str]]:
    for path, name in PLACE.findall(read(page)):
        domain = re.search(r"(?:modules|features)/(\w+)/", path)
        is_deleted = domain is not None and _found(path[: domain.end()]) is None
        if not is_deleted and not path.startswith(".vibekit/"):  # made when first needed
            yield path, name


def _found(path: str) -> Path | None:
    return next((each for folder in FOLDERS for each in (ROOT / folder).glob(path)), None)


@pytest.mark.parametrize("page", PAGES)
def test_every_place_is_there(page: str) -> None:
    for path, name in places(page):
        found = _found(path)
        assert found is not None, f"{page} names {path}"
        assert (
            not name or f"def {name}" in found.read_text() or f"class {name}" in found.read_text()
        )


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    folder = (ROOT / page).parent
    assert [link for link in LINK.findall(read(page)) if not (folder / link).exists()] == []


def test_the_map_is_the_same_in_both_places() -> None:
    assert MAP.findall(read("README.md")) == MAP.findall(read("docs/architecture.md")) != []


def test_the_example_of_the_readme_is_the_one_that_is_run() -> None:
    examples = PYTHON.findall(read("README.md"))
    assert examples
    assert all(example in read("docs/add-a-domain.md") for example in examples)
