"""`vibekit contract check --against` names what would break a client, and nothing else."""

from copy import deepcopy
from typing import Any

import pytest

from vibekit.commands.compatibility import broken_promises

RELEASED: dict[str, Any] = {
    "paths": {
        "/api/pages": {
            "post": {
                "operationId": "create_page",
                "parameters": [{"in": "query", "name": "draft", "schema": {"type": "boolean"}}],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/schemas/NewPage"}}},
                },
                "responses": {
                    "201": {"content": {"application/json": {"schema": {"$ref": "#/schemas/Page"}}}}
                },
            }
        }
    },
    "webhooks": {
        "page.created": {
            "post": {
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/schemas/Page"}}}
                }
            }
        }
    },
    "schemas": {
        "NewPage": {
            "type": "object",
            "required": ["title"],
            "properties": {
                "title": {"type": "string", "maxLength": 200},
                "slug": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                "kind": {"type": "string", "enum": ["plain", "rich"]},
                "blocks": {
                    "type": "array",
                    "items": {"oneOf": [{"$ref": "#/schemas/Text"}, {"$ref": "#/schemas/Image"}]},
                },
            },
        },
        "Text": {"type": "object", "properties": {"text": {"type": "string"}}},
        "Image": {"type": "object", "properties": {"url": {"type": "string"}}},
        "Page": {
            "type": "object",
            "required": ["id", "title"],
            "properties": {
                "id": {"type": "string"},
                "title": {"type": "string"},
                "parent": {"anyOf": [{"$ref": "#/schemas/Page"}, {"type": "null"}]},
            },
        },
    },
}
POST = "paths|/api/pages|post"
BODY = "schemas|NewPage"
PAGE = "schemas|Page"
GONE = object()


def changes(where: str, value: object) -> list[str]:
    """What breaks when the value at a place of the contract becomes another, or goes."""
    current = deepcopy(RELEASED)
    *parents, last = where.split("|")
    target: dict[str, Any] = current
    for name in parents:
        target = target[name]
    target[last] = value
    if value is GONE:
        del target[last]
    return broken_promises(RELEASED, current)


def test_a_contract_keeps_itself() -> None:
    assert broken_promises(RELEASED, RELEASED) == []


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (f"{BODY}|properties|tags", {"type": "array", "items": {}}),
        (f"{PAGE}|properties|tags", {"type": "array", "items": {}}),
        (f"{BODY}|properties|title|maxLength", 300),
        (f"{BODY}|properties|title|maxLength", GONE),
        (f"{BODY}|properties|kind|enum", ["plain", "rich", "rare"]),
        (f"{BODY}|required", []),
        (f"{PAGE}|required", ["id", "title", "parent"]),
        (f"{POST}|requestBody|required", False),
        ("paths|/api/other", {"get": {"responses": {}}}),
    ],
)
def test_what_widens_is_no_break(where: str, value: object) -> None:
    assert changes(where, value) == []


@pytest.mark.parametrize(
    ("where", "value", "named"),
    [
        (POST, GONE, ": is gone"),
        (f"{POST}|operationId", "add_page", ": is no longer called create_page"),
        (f"{POST}|parameters", [], ": query.draft is gone"),
        (f"{POST}|responses", {}, ": no longer answers 201"),
        (f"{POST}|requestBody|content", {}, ": body is no longer application/json"),
        (f"{BODY}|required", ["title", "kind"], ": body.kind is now required"),
        (f"{BODY}|properties|slug", GONE, ": body.slug is gone"),
        (f"{BODY}|properties|slug", {"type": "string"}, ": body.slug is no longer null"),
        (f"{BODY}|properties|title|maxLength", 9, ": body.title is narrower: maxLength 9"),
        (f"{BODY}|properties|title|minLength", 2, ": body.title is narrower: minLength 2"),
        (f"{BODY}|properties|title|pattern", "^a", ": body.title is narrower: pattern ^a"),
        (f"{BODY}|properties|kind|enum", ["plain"], ": body.kind no longer takes 'rich'"),
        (
            f"{BODY}|properties|blocks|items",
            {"$ref": "#/schemas/Text"},
            ": body.blocks[] is no longer object/Image",
        ),
    ],
)
def test_a_break_in_a_request_is_named(where: str, value: object, named: str) -> None:
    assert f"POST /api/pages{named}" in changes(where, value)


@pytest.mark.parametrize(
    ("where", "value", "named"),
    [
        (f"{PAGE}|properties|title", GONE, "title is gone"),
        (f"{PAGE}|required", ["id"], "title may now be missing"),
        (f"{PAGE}|properties|title|type", ["string", "null"], "title may now be null"),
        (f"{PAGE}|properties|id|type", "integer", "id may now be integer"),
    ],
)
def test_a_break_in_an_answer_is_named(where: str, value: object, named: str) -> None:
    assert f"POST /api/pages: answer 201.{named}" in changes(where, value)


def test_an_event_that_is_no_longer_sent_is_named() -> None:
    assert changes("webhooks", {}) == ["POST page.created: is no longer sent"]
