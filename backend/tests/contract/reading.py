"""Ways to walk the document."""

from collections.abc import Iterator
from typing import Any, cast

Json = dict[str, Any]


def operations(document: Json, *sections: str) -> list[Json]:
    """Of the paths, or of the sections that are named."""
    return [
        operation
        for section in sections or ("paths",)
        for item in document[section].values()
        for operation in item.values()
    ]


def follow(part: Json, document: Json) -> Json:
    while "$ref" in part:
        target = document
        for name in part["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        part = target
    return part


def responses(operation: Json, document: Json) -> dict[str, Json]:
    return {status: follow(each, document) for status, each in operation["responses"].items()}


def contents(document: Json) -> Iterator[tuple[str, Json]]:
    """Every JSON that goes in or out, with the name of its operation."""
    for operation in operations(document, "paths", "webhooks"):
        parts = [operation.get("requestBody", {}), *responses(operation, document).values()]
        for part in parts:
            for content in part.get("content", {}).values():
                yield operation["operationId"], content


def schemas(document: Json) -> Iterator[tuple[str, Json]]:
    """Every schema, named ones and those within them, with its place."""
    for name, schema in document["components"]["schemas"].items():
        yield from _within(name, schema)
    for operation in operations(document):
        for parameter in operation.get("parameters", ()):
            found = follow(parameter, document)
            yield from _within(f"{operation['operationId']}.{found['name']}", found["schema"])


def _within(place: str, schema: Json) -> Iterator[tuple[str, Json]]:
    yield place, schema
    for name, field in schema.get("properties", {}).items():
        yield from _within(f"{place}.{name}", field)
    for key in ("items", "anyOf", "oneOf"):
        inner = schema.get(key, [])
        for each in cast("list[Json]", inner if isinstance(inner, list) else [inner]):
            yield from _within(place, each)
