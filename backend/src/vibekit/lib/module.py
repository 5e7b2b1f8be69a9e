"""The manifest of a domain: everything that the registry needs to know of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fastapi import APIRouter

from vibekit.lib.auth.permissions import Permission
from vibekit.lib.db.base import Base
from vibekit.lib.db.statement import Statement


@dataclass(frozen=True)
class Module:
    """One domain: its routes, tables, permissions, events, jobs and subscribers."""

    name: str
    router: APIRouter | None = None
    tables: Sequence[type[Base]] = ()
    permissions: Sequence[Permission] = ()
    events: Sequence[type[Any]] = ()
    jobs: Sequence[Any] = ()
    subscribers: Sequence[Any] = ()
    # How the log calls things: for each type of subject, a statement that takes `ids` and gives
    # `id` and `name`.
    names: Mapping[str, Callable[[], Statement]] = field(default_factory=dict)
