"""Schemas under names that a reader would give, without the noise that generators leave."""

import json
import re
from typing import Any, cast

# Keys whose values are data, not schemas.
_DATA = {"examples", "default", "const", "enum"}
_LISTING = re.compile(r"\bListing_(\w+?)_(?=\")")


def tidy(document: dict[str, Any]) -> None:
    """`Listing_Page_` becomes `PageListing`; titles that only repeat a name go."""
    text = _LISTING.sub(r"\1Listing", json.dumps(document["components"]["schemas"]))
    schemas: dict[str, Any] = json.loads(text)
    for schema in schemas.values():
        clean(schema)
    document["components"]["schemas"] = schemas
    for item in document["paths"].values():
        for operation in item.values():
            _rename_answers(operation["responses"])


def _rename_answers(responses: dict[str, Any]) -> None:
    for response in responses.values():
        for content in response.get("content", {}).values():
            if "schema" in content:  # an error's comes later
                text = _LISTING.sub(r"\1Listing", json.dumps(content["schema"]))
                content["schema"] = json.loads(text)


def clean(schema: dict[str, Any]) -> None:
    """Removes generated titles, wherever they stand; whole numbers are written as such."""
    schema.pop("title", None)
    for key, part in schema.items():
        if isinstance(part, float) and part.is_integer():
            schema[key] = int(part)
        elif key not in _DATA:
            for child in _children(key, part):
                clean(child)


def _children(key: str, part: Any) -> list[dict[str, Any]]:  # noqa: ANN401 -- any JSON
    """The schemas within a value of a schema; `properties` holds them by name."""
    if key == "properties":
        return list(part.values())
    parts = cast("list[Any]", part) if isinstance(part, list) else [part]
    return [child for child in parts if isinstance(child, dict)]
