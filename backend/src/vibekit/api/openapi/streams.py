"""Answers that go on: what each of their events holds, and an example of one."""

import json
from collections.abc import Iterable
from typing import Any

from pydantic import TypeAdapter

from vibekit.api.openapi.examples import example_of
from vibekit.api.openapi.operations import Operation
from vibekit.api.openapi.schemas import clean
from vibekit.lib.http.stream import EventStream

_REFERENCE = "#/components/schemas/{model}"


def describe_streams(document: dict[str, Any], known: Iterable[Operation]) -> None:
    """Names the shape of what stands behind `data:`, as the schema of the text's content."""
    for operation in known:
        route = operation.route
        if route.signature.streams:
            item = _schema(route.signature.written, document)
            answer = operation.spec["responses"][str(route.success)]
            answer["content"] = {
                EventStream.media_type: {
                    "schema": {
                        "type": "string",
                        "contentMediaType": EventStream.media_type,
                        "contentSchema": item,
                    },
                    "example": _example(example_of(item, document)),
                }
            }


def _schema(kind: Any, document: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 -- a type hint
    schema = TypeAdapter[Any](kind).json_schema(mode="serialization", ref_template=_REFERENCE)
    named = {**schema.pop("$defs", {}), kind.__name__: schema}
    for name, part in named.items():
        clean(part)
        document["components"]["schemas"].setdefault(name, part)
    return {"$ref": _REFERENCE.format(model=kind.__name__)}


def _example(item: dict[str, Any]) -> str:
    return f"id: {item['id']}\ndata: {json.dumps(item)}\n\n"
