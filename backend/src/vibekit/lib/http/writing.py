"""Answers as JSON, written by their type: what the type doesn't name is not sent."""

from collections.abc import Callable
from typing import Any, cast

from pydantic import TypeAdapter
from pydantic_core import CoreSchema, SchemaSerializer, core_schema


def json_writer(type_: Any) -> Callable[[Any], bytes]:  # noqa: ANN401 -- a type hint
    """Writes values of this type."""
    adapter = TypeAdapter[Any](type_)
    adapter.rebuild()
    schema = _with_ids_as_text(adapter.core_schema)
    return SchemaSerializer(cast("CoreSchema", schema)).to_json


def _with_ids_as_text(schema: object) -> object:
    """The same type, its ids written by `str`.

    asyncpg has a class of its own for ids, which pydantic recognizes only after it has asked for
    every other one: that took longer than all the rest of a list.
    """
    if isinstance(schema, list):
        return [_with_ids_as_text(part) for part in cast("list[object]", schema)]
    if not isinstance(schema, dict):
        return schema
    copy = {name: _with_ids_as_text(part) for name, part in cast("dict[str, Any]", schema).items()}
    if copy.get("type") == "uuid":
        copy.setdefault("serialization", core_schema.to_string_ser_schema())
    return copy
