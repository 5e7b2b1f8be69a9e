"""From a route's signature to the values it is called with; analysed once, at import."""

import inspect
from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import Any, get_args, get_origin, get_type_hints
from urllib.parse import parse_qsl

from fastapi import Request, params
from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.responses import Response

from vibekit.lib.auth.require import Guard
from vibekit.lib.errors import invalid
from vibekit.lib.http.stream import Stream
from vibekit.lib.http.writing import json_writer
from vibekit.lib.incoming import Incoming
from vibekit.lib.json import read_json
from vibekit.lib.validation import validation_failed

MAX_QUERY_FIELDS = 100
REMEMBERED_QUERIES, REMEMBERED_BYTES = 256, 200
Bind = Callable[[Incoming, bytes], object]


class Signature:
    """The parameters of an endpoint: its guard, and how each other one is read from a request."""

    def __init__(self, endpoint: Callable[..., Any], path: str) -> None:
        hints = get_type_hints(endpoint, include_extras=True)
        self._returned = hints.pop("return", None)
        self.streams = get_origin(self._returned) is Stream
        self.guard: Guard | None = None
        self.tx: str | None = None
        self.response: str | None = None
        self.takes_body = False
        self.binds: dict[str, Bind] = {}
        for name in inspect.signature(endpoint).parameters:
            self._read(name, hints[name], f"{{{name}}}" in path)

    @property
    def written(self) -> Any:  # noqa: ANN401 -- a type hint
        """The type that is written as JSON: what is returned, or each item of a stream."""
        return get_args(self._returned)[0] if self.streams else self._returned

    @cached_property
    def write(self) -> Callable[[Any], bytes]:
        """Writes it; made when it first writes."""
        return json_writer(self.written)

    def bind(self, request: Incoming, body: bytes) -> dict[str, object]:
        """The values of all parameters but the guarded ones. Raises what is wrong."""
        return {name: bind(request, body) for name, bind in self.binds.items()}

    def _read(self, name: str, hint: Any, in_path: bool) -> None:  # noqa: ANN401, FBT001 -- a type hint
        kind, marks = (get_args(hint)[0], get_args(hint)[1:]) if get_origin(hint) else (hint, ())
        dependency = next((m.dependency for m in marks if isinstance(m, params.Depends)), None)
        if isinstance(dependency, Guard):
            self.guard, self.tx = dependency, name
        elif dependency is not None:
            self.binds[name] = lambda request, _: dependency(Request(request.scope))
        elif kind is Response:
            self.response = name
        elif in_path:
            self.binds[name] = _path_value(name, TypeAdapter(hint))
        elif any(isinstance(mark, params.Query) for mark in marks):
            self.binds[name] = _query_model(TypeAdapter(kind))
        elif header := next((m.alias for m in marks if isinstance(m, params.Header)), None):
            self.binds[name] = _header_value(header.lower(), TypeAdapter(kind))
        elif isinstance(kind, type) and issubclass(kind, BaseModel):
            self.takes_body = True
            self.binds[name] = _body_model(kind)
        else:
            raise TypeError(f"{name}: a lean route can't take this; use fastapi.APIRouter for it")


def _path_value(name: str, adapter: TypeAdapter[Any]) -> Bind:
    def bind(request: Incoming, _body: bytes) -> object:
        try:
            return adapter.validate_python(request.scope["path_params"][name])
        except ValidationError as wrong:
            raise validation_failed(wrong.errors(), within=f"path.{name}") from None

    return bind


def _header_value(name: str, adapter: TypeAdapter[Any]) -> Bind:
    """Of a header that may be left out; its endpoint names it by `alias`."""

    def bind(request: Incoming, _body: bytes) -> object:
        value = request.headers.get(name.encode())
        try:
            return None if value is None else adapter.validate_python(value.decode("latin-1"))
        except ValidationError as wrong:
            raise validation_failed(wrong.errors(), within=f"header.{name}") from None

    return bind


def _query_model(adapter: TypeAdapter[Any]) -> Bind:
    def read(text: bytes) -> object:
        try:
            return adapter.validate_python(_query(text))
        except ValidationError as wrong:
            raise validation_failed(wrong.errors(), within="query") from None

    # Clients ask the same few things, and the models are frozen: what was read is not read again.
    remembered = lru_cache(maxsize=REMEMBERED_QUERIES)(read)

    def bind(request: Incoming, _body: bytes) -> object:
        text: bytes = request.scope["query_string"]
        return remembered(text) if len(text) <= REMEMBERED_BYTES else read(text)

    return bind


def _query(text: bytes) -> Mapping[str, str]:
    if not text:
        return {}
    try:
        pairs = parse_qsl(
            text.decode("utf-8"),
            keep_blank_values=True,
            max_num_fields=MAX_QUERY_FIELDS,
            errors="strict",
        )
    except ValueError:
        raise invalid(
            "query", "QUERY_INVALID", "The query is not UTF-8, or has too many fields"
        ) from None
    return dict(pairs)


def _body_model(model: type[BaseModel]) -> Bind:
    def bind(request: Incoming, body: bytes) -> object:
        read_json(request.headers.get(b"content-type"), body)
        try:
            return model.model_validate_json(body, strict=True)
        except ValidationError as wrong:
            raise validation_failed(wrong.errors(), within="body") from None

    return bind
