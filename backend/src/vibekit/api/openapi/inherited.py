"""Words of fields that an answer inherits: Pydantic reads only those of the class itself."""

from collections.abc import Iterable, Iterator
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter
from typing_extensions import get_original_bases, is_typeddict

from vibekit.api.openapi.operations import Operation


def describe_inherited_fields(schemas: dict[str, Any], known: Iterable[Operation]) -> None:
    """Gives each inherited field the description that it has in its base."""
    for operation in known:
        for kind in _typed_dicts(get_type_hints(operation.route.endpoint).get("return")):
            fields = schemas.get(kind.__name__, {}).get("properties", {})
            for name, words in _inherited(kind):
                fields[name].setdefault("description", words)


def _typed_dicts(hint: Any) -> Iterator[type]:  # noqa: ANN401 -- a type hint
    if is_typeddict(hint):
        yield hint
        for field in get_type_hints(hint).values():
            yield from _typed_dicts(field)
    for argument in get_args(hint):
        yield from _typed_dicts(argument)


def _inherited(kind: type) -> Iterator[tuple[str, str]]:
    for base in get_original_bases(kind):
        if is_typeddict(base):
            schema = TypeAdapter[Any](base).json_schema(mode="serialization")
            for name, field in schema["properties"].items():
                if "description" in field:
                    yield name, field["description"]
