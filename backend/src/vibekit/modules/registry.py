"""The only file that knows all domains."""

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

from vibekit.lib.auth.permissions import PermissionTable
from vibekit.lib.entitlements import Entitlements
from vibekit.lib.events.names import declare_names
from vibekit.lib.module import Module
from vibekit.lib.notices import NoticeTable
from vibekit.modules.accounts.module import module as accounts
from vibekit.modules.audit.module import module as audit
from vibekit.modules.members.module import module as members
from vibekit.modules.notifications.module import module as notifications
from vibekit.modules.organizations.module import module as organizations
from vibekit.modules.pages.module import module as pages
from vibekit.modules.preferences.module import module as preferences
from vibekit.modules.teams.module import module as teams

MODULES: list[Module] = [
    accounts,
    preferences,
    members,
    organizations,
    teams,
    pages,
    audit,
    notifications,
]


def load_modules(further: Sequence[str] = ()) -> list[Module]:
    """VibeKit's domains, the product's, and those that VIBEKIT_MODULES names."""
    modules = [*MODULES, *_product_modules(), *(_load(path) for path in further)]
    for module in modules:
        PermissionTable.add(module.permissions)
        declare_names(module.names)
        NoticeTable.add(module.notices)
        if module.plans is not None:
            Entitlements.sold_by(module.plans)
    return modules


def _product_modules() -> list[Module]:
    if find_spec("product") is None or find_spec("product.registry") is None:
        return []
    return list(import_module("product.registry").MODULES)


def _load(path: str) -> Module:
    package, _, name = path.partition(":")
    return getattr(import_module(package), name or "module")
