"""The OpenAPI document of the assembled application."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from vibekit.api.openapi.errors import share_error_answers
from vibekit.api.openapi.examples import add_examples
from vibekit.api.openapi.headers import PARAMETERS, RESPONSE_HEADERS
from vibekit.api.openapi.inherited import describe_inherited_fields
from vibekit.api.openapi.operations import complete, operations, tags
from vibekit.api.openapi.schemas import tidy
from vibekit.api.openapi.streams import describe_streams
from vibekit.api.openapi.webhooks import webhooks
from vibekit.config import Settings
from vibekit.lib.auth.cookie import cookie_name
from vibekit.lib.module import Module

OPENAPI = "3.1.1"
_DESCRIPTION = """\
Accounts, organizations, and what is in them: the contract between the server and whoever calls it.

**Callers** sign in by `POST /api/auth/login` and hold a cookie from then on. Requests that change
something must come from our own pages (`Origin` or `Sec-Fetch-Site`), and may carry an
`Idempotency-Key`, under which they are done once, however often they are sent.

**Organizations** are the tenants. `X-Organization-Id` says in which one to work; without it, it is
the one of the session. What one may not see is 404.

**Lists** are `{data, next_cursor}`, asked with `limit` and `cursor`.

**Errors** of every kind are `{error: {code, message, details, request_id}}`; tell them apart by
`code`. An unknown address is 404 `NOT_FOUND`, an unknown method 405 `METHOD_NOT_ALLOWED`.

**Growth**: a release may add operations, optional fields of requests, fields of answers, and
values of what is marked `x-may-grow`. Whatever else could break a caller is announced as a break.
"""


def describe(app: FastAPI, modules: Sequence[Module]) -> None:
    """Makes the application give our document instead of FastAPI's own."""

    @cache
    def openapi() -> dict[str, Any]:
        return _document(app, modules)

    app.openapi = openapi


def _document(app: FastAPI, modules: Sequence[Module]) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version=OPENAPI,
        summary="A SaaS foundation: accounts, organizations, pages and their audit log.",
        description=_DESCRIPTION,
        routes=app.routes,
        license_info={"name": "MIT", "identifier": "MIT"},
        contact={"name": "The VibeKit maintainers"},
        servers=[{"url": "/", "description": "The origin that serves this document."}],
    )
    known = list(operations(app, document["paths"]))
    describe_inherited_fields(document["components"]["schemas"], known)
    tidy(document)
    for operation in known:
        complete(operation, document)
    describe_streams(document, known)
    document["components"] |= _components(app.state.settings)
    share_error_answers(document, known)
    document["webhooks"] = webhooks(modules, document["components"]["schemas"])
    document |= {"tags": tags(known), "security": [{"session": []}]}
    add_examples(document)
    return _in_order(document)


def _components(settings: Settings) -> dict[str, Any]:
    return {
        "parameters": PARAMETERS,
        "headers": RESPONSE_HEADERS,
        "securitySchemes": {
            "session": {
                "type": "apiKey",
                "in": "cookie",
                "name": cookie_name(settings),
                "description": "The session of a signed-in browser, set by the answer to a sign-in;"
                " its name begins with `__Host-` under https.",
            }
        },
    }


def _in_order(document: dict[str, Any]) -> dict[str, Any]:
    first = ("openapi", "info", "servers", "tags", "security", "paths", "webhooks")
    components = document["components"]
    parts = {name: dict(sorted(components[name].items())) for name in sorted(components)}
    return {**{name: document[name] for name in first}, "components": parts}
