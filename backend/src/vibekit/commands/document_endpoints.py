"""docs/endpoints.md: every operation of the contract, by domain."""

from collections.abc import Iterator, Mapping
from typing import Any

Json = Mapping[str, Any]

_HEAD = """\
# Endpoints

Made from the contract by `make contract`; do not edit. The whole of it is served at `/docs` for
people and at `/api/openapi.json` for programs.

**Who** may call an operation: everybody, whoever is signed in, or members who hold the permission.
Beside the errors in the tables, every operation can answer {common}.
"""
_TABLE = """\
| Operation | Who | What | Errors |
| --- | --- | --- | --- |
"""


def endpoints_page(contract: Json) -> str:
    """The page as Markdown."""
    errors = [set(_errors(spec, contract)) for _, _, spec in _all(contract)]
    common = errors[0].intersection(*errors[1:])
    head = _HEAD.format(common=", ".join(f"`{code}`" for code in sorted(common)))
    return head + "".join(_section(tag, contract, common) for tag in contract["tags"])


def _section(tag: Json, contract: Json, common: set[str]) -> str:
    rows = [
        _row(method, path, spec, [code for code in _errors(spec, contract) if code not in common])
        for method, path, spec in _all(contract)
        if tag["name"] in spec["tags"]
    ]
    title = tag["name"].capitalize()
    return f"\n## {title}\n\n{tag['description']}\n\n{_TABLE}{''.join(rows)}"


def _row(method: str, path: str, spec: Json, errors: list[str]) -> str:
    codes = ", ".join(f"`{code}`" for code in errors)
    return f"| `{method} {path}` | {_who(spec)} | {spec['summary']} | {codes} |\n"


def _who(spec: Json) -> str:
    if "x-permission" in spec:
        return f"`{spec['x-permission']}`"
    return "everybody" if spec.get("security") == [] else "signed in"


def _all(contract: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in contract["paths"].items():
        for method, spec in item.items():
            yield method.upper(), path, spec


def _errors(spec: Json, contract: Json) -> Iterator[str]:
    for response in spec["responses"].values():
        named = response.get("$ref", "").rsplit("/", 1)[-1]
        whole = contract["components"]["responses"][named] if named else response
        for content in whole.get("content", {}).values():
            yield from content.get("examples", {})
