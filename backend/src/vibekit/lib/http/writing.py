"""Answers as JSON, written by their type: what the type doesn't name is not sent."""

from collections.abc import Callable
from typing import Any, cast, get_args, get_origin

import orjson
from pydantic import TypeAdapter
from pydantic_core import CoreSchema, SchemaSerializer, core_schema

from vibekit.contracts.listing import Listing
from vibekit.lib.rows import Rows

Write = Callable[[Any], bytes]

# What orjson writes as pydantic does; an id, of whichever class, by `str`.
_PLAIN = frozenset({"bool", "datetime", "int", "literal", "nullable", "str", "uuid"})


def json_writer(type_: Any) -> Write:  # noqa: ANN401 -- a type hint
    """Writes values of this type."""
    adapter = TypeAdapter[Any](type_)
    adapter.rebuild()
    by_type = SchemaSerializer(cast("CoreSchema", _with_ids_as_text(adapter.core_schema))).to_json
    names = _names_of_plain_items(type_)
    return by_type if names is None else _writer_of_rows(names, by_type)


def _writer_of_rows(names: frozenset[str], by_type: Write) -> Write:
    """A list of rows that have the fields of its items, and no others, needs no look at each."""

    def write(page: dict[str, Any]) -> bytes:
        rows = page["data"]
        if isinstance(rows, Rows) and rows.names == names:
            return orjson.dumps(page, default=str, option=orjson.OPT_UTC_Z)
        return by_type(page)

    return write


def _names_of_plain_items(type_: Any) -> frozenset[str] | None:  # noqa: ANN401 -- a type hint
    """The fields of what a list is of, if all of them are plain."""
    if get_origin(type_) is not Listing:
        return None
    (item,) = get_args(type_)
    adapter = TypeAdapter[Any](item)
    adapter.rebuild()
    fields = cast("dict[str, Any]", adapter.core_schema).get("fields", {})
    plain = fields and all(_is_sent_as_it_is(field) for field in fields.values())
    return frozenset(fields) if plain else None


def _is_sent_as_it_is(field: dict[str, Any]) -> bool:
    return not any(name.startswith("serialization") for name in field) and _is_plain(
        field["schema"]
    )


def _is_plain(schema: dict[str, Any]) -> bool:
    inner, kind = schema.get("schema"), schema["type"]
    known = kind in _PLAIN or kind.startswith("function-")
    return known and "serialization" not in schema and (inner is None or _is_plain(inner))


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
