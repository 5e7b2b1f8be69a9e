"""The contract: FastAPI's OpenAPI document, with what it can't know of us."""

from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from vibekit.lib.errors import error_classes
from vibekit.lib.module import Module

DESCRIPTION = """The contract of VibeKit: accounts, organizations and their pages, on one origin.

Every list is `{data, next_cursor}`; every error is `{error: {code, message, details,
request_id}}`."""
COOKIE = "session"


def describe(app: FastAPI, modules: Sequence[Module]) -> None:
    """Makes the application give our document instead of FastAPI's own."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app, modules)
        return app.openapi_schema

    app.openapi = openapi


def _document(app: FastAPI, modules: Sequence[Module]) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        description=DESCRIPTION,
        routes=app.routes,
        license_info={"name": "MIT", "identifier": "MIT"},
        contact={"name": "VibeKit", "url": "https://github.com/vibekit"},
        servers=[{"url": "/"}],
    )
    components = document["components"]
    codes = sorted({error.code for error in error_classes()})
    components["schemas"]["ErrorBody"]["properties"]["code"]["enum"] = codes
    return document
