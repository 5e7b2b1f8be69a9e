"""What stands outside the rules: VibeKit's domains in closed lists, further ones in manifests."""

from collections.abc import Iterator

from tests.example.module import PATH as EXAMPLE
from tests.tenancy.operations import guarded
from vibekit.lib.module import Module
from vibekit.modules.registry import MODULES, load_modules

FURTHER = [module for module in load_modules((EXAMPLE,)) if module not in MODULES]
DECLARED = {name: why for module in FURTHER for name, why in module.exceptions.items()}
# Tables without a tenant: those of a person, and the others.
OF_PERSONS = {
    table.__tablename__
    for module in FURTHER
    for table in module.tables
    if "user_id" in table.__table__.c and table.__tablename__ in DECLARED
}
OF_NOBODY = {
    table.__tablename__ for module in FURTHER for table in module.tables
} & DECLARED.keys() - OF_PERSONS
POLICIES = {tuple(name.split(".")) for name in DECLARED if "." in name}


def standing_out(module: Module) -> Iterator[str]:
    """What a domain has to give a reason for; its further policies are found in the catalog."""
    for operation in guarded([module.router] if module.router else []):
        guard = operation.guard
        if guard.is_public or (operation.is_unsafe and guard.permission is None):
            yield operation.name
    for table in module.tables:
        if "organization_id" not in table.__table__.c:
            yield table.__tablename__


def undeclared(module: Module) -> list[str]:
    """What lacks a reason, and what has one without need."""
    found, given = set(standing_out(module)), module.exceptions
    faults = [f"{name}: no reason is given" for name in found if not given.get(name, "").strip()]
    idle = {name for name in given if "." not in name} - found
    return sorted(faults + [f"{name}: needs no reason" for name in idle])
