"""A domain goes as it came: its folders and a line in each registry, and all else stays green.

Nothing is edited but those lines; what is made from the code is made anew (`make contract`).
"""

import shutil

import pytest

from tests.support.checkout import Checkout

# Each test is a run of a whole gate or suite.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
FOLDERS = (
    "backend/src/vibekit/modules/pages",
    "backend/tests/modules/pages",
    "frontend/src/features/pages",
    "frontend/e2e/pages",
)
PYTEST = ("pytest", "-q", "-p", "no:cacheprovider")


@pytest.fixture(scope="module")
def without_pages(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    checkout = Checkout(tmp_path_factory.mktemp("without_pages"))
    for folder in FOLDERS:
        shutil.rmtree(checkout.root / folder)
    registry = "backend/src/vibekit/modules/registry.py"
    checkout.drop_lines(registry, "modules.pages.module", "    pages,")
    checkout.drop_lines("frontend/src/app/registry.ts", "features/pages/", "  pages,")
    checkout.python("vibekit.cli", "contract", "export", within=".")
    checkout.python("vibekit.cli", "docs", within=".")
    return checkout


def test_without_pages_the_rules_hold(without_pages: Checkout) -> None:
    without_pages.make("check-backend")


def test_without_pages_every_fast_test_passes(without_pages: Checkout) -> None:
    without_pages.python(*PYTEST, "-m", "not slow")


def test_without_pages_strangers_and_clients_find_their_way(without_pages: Checkout) -> None:
    without_pages.python(*PYTEST, "-m", "slow", "tests/contract", "tests/dev/test_strangers_way.py")


def test_without_pages_there_is_something_to_measure(without_pages: Checkout) -> None:
    """A read is answered as each program starts; then come the works with `with` in their names."""
    without_pages.python("bench", "--quick", "--only", "with")


def test_without_pages_the_web_app_works(without_pages: Checkout) -> None:
    if not without_pages.has_node:
        pytest.skip("the web app's packages are not installed")
    without_pages.node("scripts/types.ts")
    without_pages.make("check-contract", "check-frontend", "test-frontend", "frontend/dist/.built")
