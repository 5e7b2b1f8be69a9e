from pathlib import Path

import pytest

from vibekit.config.document import configuration_page, env_example

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("path", "text"),
    [("docs/configuration.md", configuration_page()), (".env.example", env_example())],
)
def test_the_generated_documentation_is_current(path: str, text: str) -> None:
    assert (ROOT / path).read_text() == text, "run: vibekit config docs"


def test_an_example_file_that_is_copied_changes_nothing() -> None:
    assert all(not line or line.startswith("#") for line in env_example().splitlines())
