"""Routes are closed by default: each one says who may call it."""

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from fastapi import APIRouter
from fastapi.routing import APIRoute

from vibekit.api.app import assemble
from vibekit.config import Settings
from vibekit.lib.auth.require import Guard
from vibekit.lib.http.route import Router


def unguarded(routers: Iterable[APIRouter]) -> Iterator[str]:
    """Routes of the contract that nobody guards."""
    for router in routers:
        for route in router.routes:
            if isinstance(route, APIRoute) and not _has_guard(route):
                yield route.path


def _has_guard(route: APIRoute) -> bool:
    return any(isinstance(each.call, Guard) for each in route.dependant.dependencies)


async def _forgotten() -> dict[str, Any]:
    return {}


def test_every_route_has_a_guard(settings: Settings) -> None:
    _, routers = assemble(settings)
    assert list(unguarded(routers)) == []


def test_a_route_without_a_guard_does_not_even_load() -> None:
    with pytest.raises(TypeError, match="/forgotten has no guard"):
        Router(tags=["audit"]).get("/forgotten")(_forgotten)


def test_the_frameworks_own_routes_are_looked_at_too() -> None:
    router = APIRouter()
    router.get("/forgotten")(_forgotten)
    assert list(unguarded([router])) == ["/forgotten"]
