"""The error answers of all operations: each kind once, with an example for every code."""

from collections.abc import Iterable, Mapping
from typing import Any

from vibekit.api.openapi.headers import error_headers
from vibekit.api.openapi.operations import Operation
from vibekit.api.openapi.schemas import clean
from vibekit.contracts.error import ErrorEnvelope
from vibekit.lib import errors
from vibekit.lib.errors import error_classes

_FIRST_ERROR = 400
_JSON = "application/json"


def share_error_answers(document: dict[str, Any], known: Iterable[Operation]) -> None:
    """Puts each error answer under the components, unless another one has its codes already."""
    shared: dict[str, Any] = document["components"].setdefault("responses", {})
    schemas: dict[str, Any] = document["components"]["schemas"]
    schemas |= _schemas()
    codes = {e.code for e in error_classes() if e.__module__ == errors.__name__}
    for operation in known:
        for status, declared in operation.route.responses.items():
            if int(status) < _FIRST_ERROR:
                continue
            answer = _answer(int(status), declared)
            examples = answer["content"][_JSON]["examples"]
            codes |= examples.keys()
            name = "Or".join(map(_camel, examples))
            if shared.setdefault(name, answer) == answer:
                answer = {"$ref": f"#/components/responses/{name}"}
            operation.spec["responses"][str(status)] = answer
    schemas["ErrorBody"]["properties"]["code"]["enum"] = sorted(codes)


def _schemas() -> dict[str, Any]:
    schema = ErrorEnvelope.model_json_schema(ref_template="#/components/schemas/{model}")
    parts: dict[str, Any] = {**schema.pop("$defs"), ErrorEnvelope.__name__: schema}
    for part in parts.values():
        clean(part)
    return parts


def _answer(status: int, declared: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "description": declared["description"],
        "headers": error_headers(status),
        "content": {
            _JSON: {
                "schema": {"$ref": "#/components/schemas/ErrorEnvelope"},
                "examples": declared["content"][_JSON]["examples"],
            }
        },
    }


def _camel(code: str) -> str:
    return "".join(word.capitalize() for word in code.split("_"))
