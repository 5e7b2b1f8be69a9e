"""Domains from outside, named by VIBEKIT_MODULES; tests/example shows one at work."""

from pathlib import Path

from tests.example.module import PATH, module
from vibekit.lib.auth.permissions import PermissionTable
from vibekit.lib.db.migrate import version_locations
from vibekit.modules.registry import load_modules


def test_it_comes_after_all_others_and_brings_its_permissions() -> None:
    assert load_modules((PATH,)) == [*load_modules(), module]
    assert "notes:delete" in PermissionTable.of("admin")


def test_the_name_of_the_manifest_may_be_left_out() -> None:
    assert load_modules((PATH.partition(":")[0],))[-1] is module


def test_its_migrations_lie_beside_its_manifest() -> None:
    own = Path(__file__).parents[1] / "example/migrations"
    assert version_locations((PATH,))[-1] == own
    assert own not in version_locations()
