"""Permissions and the fixed roles: one table, declared by the domains, read by the guard."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from vibekit.lib.db.prelude import Caller

OWNER = "owner"
ROLES = ("viewer", "member", "admin", OWNER)


@dataclass(frozen=True, slots=True)
class Permission:
    """Something that one may be allowed to do; held by `least` and every role above it."""

    name: str
    least: str
    sentence: str

    @property
    def roles(self) -> tuple[str, ...]:
        """The fixed roles that hold it."""
        return ROLES[ROLES.index(self.least) :]

    @property
    def is_grantable(self) -> bool:
        """Whether a role of an organization's own may hold it: what is the owners' stays theirs."""
        return self.least != OWNER

    def is_held_by(self, caller: Caller) -> bool:
        """Whether the caller may, for what a use case asks beside the guard of its route."""
        return self.name in PermissionTable.of(caller.role, caller.granted)


class PermissionTable:
    """All permissions of the assembled domains."""

    _permissions: ClassVar[dict[str, Permission]] = {}

    @classmethod
    def add(cls, permissions: Iterable[Permission]) -> None:
        """Called by the registry, once for each domain."""
        for permission in permissions:
            cls._permissions[permission.name] = permission

    @classmethod
    def all(cls) -> list[Permission]:
        """Every permission, by name."""
        return sorted(cls._permissions.values(), key=lambda permission: permission.name)

    @classmethod
    def of(cls, role: str | None, granted: Sequence[str] | None = None) -> list[str]:
        """The names of what a role may do: a fixed one by this table, another what it is granted.

        Nothing without a role.
        """
        if granted is None:
            return [p.name for p in cls.all() if role in p.roles]
        return [p.name for p in cls.all() if p.is_grantable and p.name in granted]
