"""docs/add-a-domain.md, followed to the letter in a copy of the checkout."""

import re

import pytest

from tests.support.checkout import ROOT, Checkout

PAGE = ROOT / "docs/add-a-domain.md"
# A path on a line of its own, and the file's text in the block below it.
BLOCK = re.compile(r"(?ms)^`((?:backend|frontend)/[^`]+)`\n\n```\w+\n(.*?)^```$")
ORM = re.compile(r"(?ms)^```python\n(from sqlalchemy.*?)^```$")
SERVICE = "backend/src/product/contacts/service.py"


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """The copy with everything in it that the page says."""
    checkout = Checkout(tmp_path_factory.mktemp("followed"))
    text = PAGE.read_text("utf-8")
    files = dict(BLOCK.findall(text))
    assert {SERVICE, "frontend/src/product/contacts/feature.ts"} <= files.keys()
    for path, content in files.items():
        checkout.write(path, content)
    orm = ORM.search(text)
    assert orm is not None
    header, function = orm.group(1).split("\n\n\n")
    docstring, rest = files[SERVICE].split("\n\n", 1)
    checkout.write(SERVICE, f"{docstring}\n\n{header}\n{rest}\n\n{function}")
    return checkout


@pytest.mark.slow
def test_the_domain_works(followed: Checkout) -> None:
    tests = ["tests/product/contacts", "tests/tenancy"]
    schema = "tests/architecture/test_schema.py::test_models_do_not_drift_from_migrations"
    followed.python("pytest", "-q", "-p", "no:cacheprovider", *tests, schema)


@pytest.mark.slow
def test_the_domain_keeps_the_rules(followed: Checkout) -> None:
    followed.lint_imports()
    followed.python("ruff", "check", "--no-cache", "--ignore=I001", "src/product", "tests/product")
    followed.type_check("src/product")


@pytest.mark.slow
def test_its_feature_fits_the_web_app(followed: Checkout) -> None:
    if not followed.has_node:
        pytest.skip("the web app's packages are not installed")
    followed.node("node_modules/@biomejs/biome/bin/biome", "check", "src/product")
    followed.type_check_web()
