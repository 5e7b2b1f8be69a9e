"""Permissions and the fixed roles: one table, declared by the domains, read by the guard."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

ROLES = ("viewer", "member", "admin", "owner")


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
    def of(cls, role: str | None) -> list[str]:
        """The names of what a role may do; nothing without a role."""
        return [p.name for p in cls.all() if role in p.roles]
