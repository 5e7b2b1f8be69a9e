"""A domain goes as it came: its folders, and a line in each registry."""

import shutil

import pytest

from tests.support.checkout import Checkout

FOLDERS = (
    "backend/src/vibekit/modules/pages",
    "backend/tests/modules/pages",
    "frontend/src/features/pages",
    "frontend/e2e/pages",
)
# Every test is collected, so that none imports what is gone; these are run.
QUICK = ("architecture", "example", "modules/audit", "product", "tenancy/test_catalog.py")


@pytest.fixture(scope="module")
def without_pages(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    checkout = Checkout(tmp_path_factory.mktemp("without_pages"))
    for folder in FOLDERS:
        shutil.rmtree(checkout.root / folder, ignore_errors=True)
    registry = "backend/src/vibekit/modules/registry.py"
    checkout.drop_lines(registry, "modules.pages.module", "    pages,")
    checkout.drop_lines("frontend/src/app/registry.ts", "features/pages/", "  pages,")
    return checkout


@pytest.mark.slow
def test_without_pages_the_rules_hold(without_pages: Checkout) -> None:
    without_pages.lint_imports()
    without_pages.type_check("src")


@pytest.mark.slow
def test_without_pages_the_backend_works(without_pages: Checkout) -> None:
    run = ("pytest", "-q", "-p", "no:cacheprovider", "-m", "not slow")
    without_pages.python("vibekit.cli", "contract", "export", within=".")
    without_pages.python(*run, "--collect-only", "tests")
    without_pages.python(*run, *(f"tests/{name}" for name in QUICK))


@pytest.mark.slow
def test_without_pages_the_web_app_fits_together(without_pages: Checkout) -> None:
    if not without_pages.has_node:
        pytest.skip("the web app's packages are not installed")
    without_pages.type_check_web()
