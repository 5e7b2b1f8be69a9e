"""What the document says of each operation beside its path, body and answers."""

import inspect
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from vibekit.api.openapi.headers import request_headers, response_headers
from vibekit.api.openapi.schemas import clean
from vibekit.lib.auth.require import Guard
from vibekit.lib.http.route import Route
from vibekit.lib.http.stream import EventStream

_KEYS = (
    *("tags", "summary", "description", "operationId", "x-permission", "security"),
    *("parameters", "requestBody", "responses"),
)


@dataclass(frozen=True)
class Operation:
    """A lean route under one method, and the part of the document that describes it."""

    method: str
    path: str
    route: Route
    spec: dict[str, Any]

    @property
    def guard(self) -> Guard:
        """Who may call it."""
        return self.route.guard

    @property
    def is_unsafe(self) -> bool:
        """Whether it may change something."""
        return self.method not in {"GET", "HEAD"}


def operations(app: FastAPI, paths: dict[str, Any]) -> Iterator[Operation]:
    """All lean routes of the application with their places in the document."""
    for context in iter_route_contexts(app.routes):
        route = context.original_route
        if isinstance(route, Route) and route.include_in_schema:
            path = str(context.path_format)
            for method in sorted(route.methods or ()):
                yield Operation(method, path, route, paths[path][method.lower()])


def tags(known: Iterable[Operation]) -> list[dict[str, str]]:
    """Each tag once, described by the first words of the routes that bear it."""
    described: dict[str, str] = {}
    for operation in known:
        words = sys.modules[operation.route.endpoint.__module__].__doc__
        for tag in operation.spec.get("tags", ()):
            described.setdefault(tag, _paragraphs(words)[0])
    return [{"name": name, "description": words} for name, words in sorted(described.items())]


def complete(operation: Operation, document: dict[str, Any]) -> None:
    """Adds words, access, headers and what the answer is."""
    spec, guard = operation.spec, operation.guard
    summary, *details = _paragraphs(operation.route.endpoint.__doc__)
    spec["summary"] = summary.rstrip(".")
    spec["description"] = "\n\n".join([*details, _access(guard)])
    if guard.is_public:
        spec["security"] = []
    if guard.permission is not None:
        spec["x-permission"] = guard.permission.name
    own = [_parameter(each) for each in spec.get("parameters", ())]
    if parameters := [*own, *request_headers(guard, is_unsafe=operation.is_unsafe)]:
        spec["parameters"] = parameters
    answer = spec["responses"][str(operation.route.success)]
    answer["description"] = _answer_words(answer, document)
    answer["headers"] = response_headers(
        sets_cookie=operation.route.signature.response is not None,
        is_keyed=operation.is_unsafe and not guard.is_public,
    )
    ordered = {key: spec[key] for key in _KEYS if key in spec}
    spec.clear()
    spec.update(ordered)


def _paragraphs(words: str | None) -> list[str]:
    text = inspect.cleandoc(words or "")
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


def _access(guard: Guard) -> str:
    if guard.is_public:
        return "Open to everybody."
    recently = " Asks for a recent sign-in or step-up." if guard.recent else ""
    if guard.permission is None:
        return f"For whoever is signed in.{recently}"
    *others, last = guard.permission.roles
    roles = f"{', '.join(others)} and {last} hold" if others else f"only an {last} holds"
    return f"Needs the permission `{guard.permission.name}`, which {roles}.{recently}"


def _parameter(parameter: dict[str, Any]) -> dict[str, Any]:
    """Bounds of the value alone: what can't be sent (null) goes, what is asked is said."""
    schema = parameter["schema"]
    real = [each for each in schema.get("anyOf", ()) if each != {"type": "null"}]
    if len(real) == 1:
        schema = real[0]
    words = parameter.get("description") or schema.get("description")
    if words is None and parameter["in"] == "path":
        words = f"The id of the {parameter['name'].removesuffix('_id').replace('_', ' ')}."
    bounds = {key: value for key, value in schema.items() if key != "description"}
    clean(bounds)
    return parameter | ({"description": words} if words else {}) | {"schema": bounds}


def _answer_words(answer: dict[str, Any], document: dict[str, Any]) -> str:
    if "content" not in answer:
        return "It is done; there is nothing more to say."
    ((kind, content),) = answer["content"].items()
    schema = content["schema"]
    if kind == EventStream.media_type:
        return "Events for as long as the client stays."
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
    return schema.get("description") or HTTPStatus.OK.phrase
