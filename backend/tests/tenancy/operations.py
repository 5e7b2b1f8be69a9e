"""Every operation of the assembled product, with the recipe that its domain's tests give."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from fastapi import APIRouter
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from httpx import AsyncClient, Response

from tests.example.module import PATH as EXAMPLE
from tests.support.product import Person, Product
from tests.support.recipe import Given, Recipe
from tests.support.told import told_in
from vibekit.api.app import assemble
from vibekit.config import Settings
from vibekit.lib.auth.require import Guard


@dataclass(frozen=True)
class Operation:
    """One operation: where it is, who guards it, what it takes."""

    name: str
    method: str
    path: str
    guard: Guard
    takes_body: bool
    takes_query: bool

    @property
    def is_unsafe(self) -> bool:
        return self.method not in ("GET", "HEAD")

    @property
    def recipe(self) -> Recipe:
        return recipes()[self.name]

    @property
    def roles(self) -> tuple[str, ...]:
        """The fixed roles that it works for."""
        guarded = self.guard.permission.roles if self.guard.permission else ()
        return guarded if self.recipe.roles is None else self.recipe.roles

    def __repr__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Call:
    """A request to an operation, made ready."""

    operation: Operation
    path: Mapping[str, str]
    body: Mapping[str, Any]
    query: Mapping[str, Any]

    @classmethod
    async def of(cls, operation: Operation, product: Product, maker: Person) -> "Call":
        """Made ready by somebody who may do everything in their organization."""
        recipe = operation.recipe
        path = {name: await make(maker) for name, make in recipe.path.items()}
        body = await _given(recipe.body, product, maker)
        return cls(operation, path, body, await _given(recipe.query, product, maker))

    def put(self, place: str, value: str | bool) -> "Call":
        """The same call with another value at `path.x`, `body.x` or `query.x`."""
        part, _, name = place.partition(".")
        parts = {"path": self.path, "body": self.body, "query": self.query}
        parts[part] = {**parts[part], name: value}
        return Call(self.operation, **parts)

    async def send(
        self,
        http: AsyncClient,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
    ) -> Response:
        operation = self.operation
        takes_json = operation.takes_body and content is None
        return await http.request(
            operation.method,
            operation.path.format(**self.path),
            params=dict(self.query),
            json=dict(self.body) if takes_json else None,
            content=content,
            headers=dict(headers or {}),
        )


async def _given(given: Given, product: Product, person: Person) -> Mapping[str, Any]:
    return await given(product, person) if callable(given) else given


@cache
def recipes() -> dict[str, Recipe]:
    """All recipes, by the names of the operations."""
    found: dict[str, Recipe] = {}
    for module in told_in("recipes"):
        found |= module.RECIPES
    return found


@cache
def operations() -> list[Operation]:
    """Walks the routers, not the contract: what is hidden from it has to be guarded as well."""
    return list(guarded(assembled_routers()))


def assembled_routers() -> list[APIRouter]:
    """Those of all domains, and of the one that tests bring along."""
    _, routers = assemble(
        Settings.model_validate(
            {
                "environment": "test",
                "postgres_url": "postgresql://nobody:nothing@localhost/nowhere",
                "secret_keys": ("k" * 40,),
                "vibekit_modules": (EXAMPLE,),
            }
        )
    )
    return routers


def guarded(routers: Iterable[APIRouter]) -> Iterable[Operation]:
    """Raises for the first route that nobody guards."""
    for router in routers:
        for route in router.routes:
            assert isinstance(route, APIRoute), f"{route} is no operation"
            guard = guard_of(route.dependant)
            assert guard is not None, f"{route.path} has no guard"
            for method in sorted(route.methods or ()):
                yield Operation(
                    route.name,
                    method,
                    f"/api{route.path}",
                    guard,
                    takes_body=route.body_field is not None,
                    takes_query=bool(route.dependant.query_params),
                )


def guard_of(dependant: Dependant) -> Guard | None:
    """The guard of a route of either kind, lean or FastAPI's own."""
    calls = (each.call for each in dependant.dependencies)
    return next((call for call in calls if isinstance(call, Guard)), None)
