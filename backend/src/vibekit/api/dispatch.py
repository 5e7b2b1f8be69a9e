"""Finds the operation for a method and path without trying every route in turn."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fastapi import APIRouter
from starlette.types import ASGIApp, Receive, Scope, Send

from vibekit.lib.errors import MethodNotAllowed
from vibekit.lib.http.route import Route, send_answer

PREFIX = "/api"


@dataclass(frozen=True, slots=True)
class _Place:
    """A path with its parameters, and the operations that it has."""

    parts: list[str]
    operations: dict[str, Route] = field(default_factory=dict[str, Route])

    def match(self, parts: list[str]) -> Mapping[str, str] | None:
        """The values of the parameters, if the path is this one."""
        values: dict[str, str] = {}
        for expected, part in zip(self.parts, parts, strict=True):
            if expected.startswith("{") and part:
                values[expected[1:-1]] = part
            elif expected != part:
                return None
        return values

    def operation(self, method: str) -> Route:
        """HEAD is answered as GET, without the body, which the server leaves out (RFC 9110)."""
        found = self.operations.get("GET" if method == "HEAD" else method)
        if found is None:
            raise MethodNotAllowed(headers={"Allow": ", ".join(sorted(self.operations))})
        return found


class Dispatch:
    """Lean routes by path, or by its length where it has parameters; all else is the app's."""

    def __init__(self, app: ASGIApp, owner: ASGIApp, routers: Iterable[APIRouter]) -> None:
        self._app = app
        self._owner = owner
        self._plain: dict[str, _Place] = {}
        self._with_parameters: dict[int, list[_Place]] = {}
        for router in routers:
            for route in router.routes:
                if isinstance(route, Route):
                    self._add(route)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        route = self._find(scope) if scope["type"] == "http" else None
        if route is None:
            await self._app(scope, receive, send)
            return
        scope["app"] = self._owner
        await send_answer(await route.answer(scope, receive), scope, receive, send)

    def _add(self, route: Route) -> None:
        path = f"{PREFIX}{route.path}"
        place = self._place(path) if "{" in path else self._plain.setdefault(path, _Place([]))
        place.operations.update(dict.fromkeys(route.methods or (), route))

    def _place(self, path: str) -> _Place:
        parts = path.split("/")
        places = self._with_parameters.setdefault(len(parts), [])
        place = next((place for place in places if place.parts == parts), None)
        if place is None:
            place = _Place(parts)
            places.append(place)
            places.sort(key=lambda known: sum(part.startswith("{") for part in known.parts))
        return place

    def _find(self, scope: Scope) -> Route | None:
        if (plain := self._plain.get(scope["path"])) is not None:
            scope["path_params"] = {}
            return plain.operation(scope["method"])
        parts = scope["path"].split("/")
        for place in self._with_parameters.get(len(parts), ()):
            if (values := place.match(parts)) is not None:
                scope["path_params"] = values
                return place.operation(scope["method"])
        return None
