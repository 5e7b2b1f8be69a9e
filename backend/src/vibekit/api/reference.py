"""The contract as a page for people, at /docs: rendered by the server, without any script."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from fastapi import APIRouter, Request
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse

from vibekit.api.pages import render_page

Json = Mapping[str, Any]
_NONCE = "__CSP_NONCE__"
_JSON = "application/json"
_CODE = re.compile(r"`([^`]+)`")
_STRONG = re.compile(r"\*\*([^*]+)\*\*")
_LIMITS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "maxItems": "at most {} items",
    "pattern": "matches {}",
    "default": "{} if left out",
}


def reference(document: Callable[[], Json]) -> APIRouter:
    """The route of the page; it is rendered once and gets a fresh nonce for every reader."""
    router = APIRouter(include_in_schema=False)

    @cache
    def page() -> str:
        return _page(document())

    @router.get("/docs")
    async def show_reference(request: Request) -> HTMLResponse:
        return HTMLResponse(page().replace(_NONCE, request.state.csp_nonce))

    return router


def _page(api: Json) -> str:
    return render_page(
        "reference.html.j2",
        nonce=_NONCE,
        api=api,
        operations=list(_operations(api)),
        words=_words,
        pretty=_pretty,
        limits=_limits,
    )


def _operations(api: Json) -> Iterator[Json]:
    for path, item in api["paths"].items():
        for method, spec in item.items():
            body = spec.get("requestBody")
            yield {
                "path": path,
                "method": method.upper(),
                "spec": spec,
                "parameters": [_resolved(each, api) for each in spec.get("parameters", ())],
                "body": body and body["content"][_JSON],
                "answers": list(_answers(spec)),
                "errors": list(_errors(spec, api)),
            }


def _answers(spec: Json) -> Iterator[tuple[str, Json]]:
    for status, response in spec["responses"].items():
        if status < "400":
            content = response.get("content", {}).get(_JSON, {"example": None})
            yield status, content | {"description": response["description"]}


def _errors(spec: Json, api: Json) -> Iterator[tuple[str, str, str]]:
    for status, response in spec["responses"].items():
        content = _resolved(response, api).get("content", {}).get(_JSON, {})
        for code, example in content.get("examples", {}).items():
            yield status, code, example["value"]["error"]["message"]


def _resolved(part: Json, api: Json) -> Json:
    if "$ref" not in part:
        return part
    _, components, kind, name = part["$ref"].split("/")
    return api[components][kind][name]


def _words(text: str) -> Markup:
    """Paragraphs, `code` and **weight**: all of Markdown that the contract uses."""
    safe = _STRONG.sub(r"<strong>\1</strong>", _CODE.sub(r"<code>\1</code>", str(escape(text))))
    paragraphs = [f"<p>{each}</p>" for each in safe.split("\n\n") if each]
    return Markup("".join(paragraphs))  # noqa: S704 -- escaped above


def _pretty(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _limits(schema: Json) -> list[str]:
    return [words.format(schema[name]) for name, words in _LIMITS.items() if name in schema]
