"""An example for every body and every answer, put together from the examples of their fields."""

from collections.abc import Mapping, Sequence
from typing import Any

Schema = Mapping[str, Any]
_BY_FORMAT = {
    "uuid": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
    "date-time": "2026-01-31T12:00:00.123456Z",
    "email": "ada@example.com",
    "uri": "https://example.com",
}
_BY_TYPE: Mapping[str, Any] = {
    "string": "text",
    "integer": 1,
    "number": 1.5,
    "boolean": True,
    "null": None,
}


def add_examples(document: dict[str, Any]) -> None:
    """Adds an example wherever JSON goes in or out and none is there yet."""
    operations = [
        operation
        for section in ("paths", "webhooks")
        for item in document[section].values()
        for operation in item.values()
    ]
    for operation in operations:
        for part in (operation.get("requestBody", {}), *operation["responses"].values()):
            for content in part.get("content", {}).values():
                if not {"example", "examples"} & content.keys():
                    content["example"] = example_of(content["schema"], document)


def example_of(schema: Schema, document: Schema) -> Any:  # noqa: ANN401 -- any JSON
    """A value of the schema: its own example, else one made of its parts."""
    if "$ref" in schema:
        return example_of(_target(schema["$ref"], document), document)
    given = [schema["const"]] if "const" in schema else _listed(schema)
    if given:
        return given[0]
    if variants := schema.get("anyOf") or schema.get("oneOf"):
        return example_of(variants[0], document)
    return _made(schema, document)


def _listed(schema: Schema) -> Sequence[Any]:
    return schema.get("examples") or schema.get("enum") or ()


def _made(schema: Schema, document: Schema) -> Any:  # noqa: ANN401 -- any JSON
    kind = schema.get("type", "null")
    if kind == "object":
        fields: Schema = schema.get("properties", {})
        return {name: example_of(field, document) for name, field in fields.items()}
    if kind == "array":
        return [example_of(schema["items"], document)]
    if "format" in schema:
        return _BY_FORMAT[schema["format"]]
    return schema.get("minimum", _BY_TYPE[kind])


def _target(reference: str, document: Schema) -> Schema:
    target: Any = document
    for part in reference.removeprefix("#/").split("/"):
        target = target[part]
    return target
