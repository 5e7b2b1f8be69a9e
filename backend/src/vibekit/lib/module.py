"""The manifest of a domain: everything that the registry needs to know of it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fastapi import APIRouter

from vibekit.lib.auth.permissions import Permission
from vibekit.lib.db.base import Base
from vibekit.lib.db.purge import Purge
from vibekit.lib.db.statement import Statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.entitlements import Plans


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
    # Jobs that come again by the clock; those are known to the worker without standing in `jobs`.
    schedules: Sequence[Any] = ()
    # Which of its events whom is told of.
    notices: Sequence[Any] = ()
    # What stands outside the rules, by name, each with its reason: operations that everybody may
    # call or that change something without a permission, tables without a tenant, and further
    # policies (`table.policy`). Of VibeKit's own domains, the tests keep closed lists instead.
    exceptions: Mapping[str, str] = field(default_factory=dict[str, str])
    # What `vibekit purge` lets go for good when its time is over.
    purges: Sequence[Purge] = ()
    # What the plans of organizations include, for the one domain that sells them.
    plans: Plans | None = None
    # Demo data, in the name of the demo person and organization as far as they exist by then; it is
    # run again at every start of `vibekit dev`, and finds out itself whether there is anything to
    # do.
    seed: Callable[[Tx], Awaitable[None]] | None = None
    # How the log calls things: for each type of subject, a statement that takes `ids` and gives
    # `id` and `name`.
    names: Mapping[str, Callable[[], Statement]] = field(
        default_factory=dict[str, Callable[[], Statement]]
    )
