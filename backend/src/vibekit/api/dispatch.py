"""Finds the operation for a method and path without trying every route in turn."""

from collections.abc import Iterable, Mapping

from fastapi import APIRouter
from starlette.types import ASGIApp, Receive, Scope, Send

from vibekit.lib.http.route import Route

PREFIX = "/api"


class Dispatch:
    """Lean routes by the shape of their path; all else goes on to the application."""

    def __init__(self, app: ASGIApp, owner: ASGIApp, routers: Iterable[APIRouter]) -> None:
        self._app = app
        self._owner = owner
        self._routes: dict[tuple[str, int], list[tuple[list[str], Route]]] = {}
        for router in routers:
            for route in router.routes:
                if isinstance(route, Route):
                    self._add(route)

    def _add(self, route: Route) -> None:
        parts = f"{PREFIX}{route.path}".split("/")
        for method in route.methods or ():
            known = self._routes.setdefault((method, len(parts)), [])
            known.append((parts, route))
            known.sort(key=lambda entry: sum(part.startswith("{") for part in entry[0]))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = self._find(scope) if scope["type"] == "http" else None
        if found is None:
            await self._app(scope, receive, send)
            return
        route, scope["path_params"] = found
        scope["app"] = self._owner
        status, headers, body = await route.answer(scope, receive)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _find(self, scope: Scope) -> tuple[Route, Mapping[str, str]] | None:
        parts = scope["path"].split("/")
        for pattern, route in self._routes.get((scope["method"], len(parts)), ()):
            values: dict[str, str] = {}
            for expected, part in zip(pattern, parts, strict=True):
                if expected.startswith("{"):
                    values[expected[1:-1]] = part
                elif expected != part:
                    break
            else:
                return route, values
        return None
