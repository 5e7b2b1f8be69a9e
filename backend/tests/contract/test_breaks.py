"""Faults planted into the product's contract: each kind is named, and growth is none."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.support.product import Product
from vibekit.commands.compatibility import broken_promises

Json = dict[str, Any]
Change = Callable[[Json], object]
NAMED = "#/components/schemas/"
PARTS: Json = {
    "type": "array",
    "maxItems": 200,
    "items": {
        "oneOf": [{"$ref": f"{NAMED}Paragraph"}, {"$ref": f"{NAMED}Divider"}],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"paragraph": f"{NAMED}Paragraph", "divider": f"{NAMED}Divider"},
        },
        "x-may-grow": True,
    },
}


@pytest.fixture
def contract(product: Product) -> Json:
    """What outlives any domain that ships, with notes, which are given a union in a list."""
    document = deepcopy(product.owner.openapi())
    for name in ("Paragraph", "Divider"):
        kind = {"type": "string", "const": name.lower()}
        planted = {"type": "object", "properties": {"type": kind}, "required": ["type"]}
        document["components"]["schemas"][name] = planted
    for name in ("CreateNote", "Note"):
        schema(document, name)["properties"]["parts"] = deepcopy(PARTS)
    return document


def schema(contract: Json, name: str, *path: str) -> Json:
    found: Json = contract["components"]["schemas"][name]
    for part in path:
        found = found["properties"][part]
    return found


def operation(contract: Json, method: str, path: str) -> Json:
    return contract["paths"][f"/api{path}"][method]


def query(contract: Json, name: str) -> Json:
    parameters = operation(contract, "get", "/notes")["parameters"]
    return next(each for each in parameters if each.get("name") == name)


def key(contract: Json) -> Json:
    return contract["components"]["parameters"]["IdempotencyKey"]


def items(contract: Json, name: str) -> Json:
    return schema(contract, name, "parts")["items"]


BREAKS: list[tuple[Change, str]] = [
    (lambda c: c["paths"].pop("/api/profile"), "GET /api/profile: is gone"),
    (
        lambda c: operation(c, "get", "/profile").update(operationId="read_profile"),
        "GET /api/profile: is no longer called get_profile",
    ),
    (
        lambda c: query(c, "reply_to").update(name="parent"),
        "GET /api/notes: query.reply_to is gone",
    ),
    (
        lambda c: query(c, "reply_to").update(required=True),
        "GET /api/notes: query.reply_to is now required",
    ),
    (
        lambda c: query(c, "limit")["schema"].update(maximum=50),
        "GET /api/notes: query.limit is narrower: maximum 50",
    ),
    (
        lambda c: key(c)["schema"].update(maxLength=64),
        "POST /api/auth/logout: header.Idempotency-Key is narrower: maxLength 64",
    ),
    (
        lambda c: key(c).update(required=True),
        "POST /api/notes: header.Idempotency-Key is now required",
    ),
    (
        lambda c: schema(c, "CreateOrganization")["required"].append("slug"),
        "POST /api/organizations: body.slug is now required",
    ),
    (
        lambda c: schema(c, "CreateNote")["properties"].pop("text"),
        "POST /api/notes: body.text is gone",
    ),
    (
        lambda c: schema(c, "UpdateProfile", "locale").update(enum=["en"]),
        "PATCH /api/profile: body.locale no longer takes 'de'",
    ),
    (
        lambda c: schema(c, "RenameNote", "version").update(type="string"),
        "PATCH /api/notes/{note_id}: body.version is no longer integer",
    ),
    (
        lambda c: schema(c, "CreateNote", "parts").update(maxItems=100),
        "POST /api/notes: body.parts is narrower: maxItems 100",
    ),
    (
        lambda c: schema(c, "LogIn", "password").update(format="uuid"),
        "POST /api/auth/login: body.password is narrower: format uuid",
    ),
    (
        lambda c: items(c, "CreateNote")["oneOf"].pop(),
        "POST /api/notes: body.parts[] is no longer object/divider",
    ),
    (
        lambda c: schema(c, "Profile")["properties"].pop("name"),
        "GET /api/profile: answer 200.name is gone",
    ),
    (
        lambda c: schema(c, "Profile")["required"].remove("name"),
        "GET /api/profile: answer 200.name may now be missing",
    ),
    (
        lambda c: schema(c, "Profile", "name").update(type=["string", "null"]),
        "GET /api/profile: answer 200.name may now be null",
    ),
    (
        lambda c: schema(c, "Profile", "created_at").pop("format"),
        "GET /api/profile: answer 200.created_at is no longer a date-time",
    ),
    (
        lambda c: (
            schema(c, "LoggedIn", "status").update(enum=["authenticated", "mfa"], const=None)
            or schema(c, "LoggedIn", "status").pop("const")
        ),
        "POST /api/auth/login: answer 200.status may now be 'mfa'",
    ),
    (
        lambda c: schema(c, "Health", "status").pop("const"),
        "GET /api/health/live: answer 200.status may now be any value",
    ),
    (
        lambda c: operation(c, "post", "/notes")["responses"].update(
            {"200": operation(c, "post", "/notes")["responses"].pop("201")}
        ),
        "POST /api/notes: no longer answers 201",
    ),
    (
        lambda c: c["components"]["responses"]["ServiceUnavailable"]["headers"].pop("Retry-After"),
        "GET /api/notes: answer 503.header.Retry-After is gone",
    ),
    (
        lambda c: operation(c, "get", "/health/ready").pop("security"),
        "GET /api/health/ready: now needs a caller who is signed in",
    ),
    (
        lambda c: operation(c, "get", "/notes").update({"x-permission": "notes:list"}),
        "GET /api/notes: now needs the permission notes:list",
    ),
    (lambda c: c["webhooks"].pop("note.created"), "POST note.created: is no longer sent"),
    (
        lambda c: schema(c, "NoteRenamedData")["properties"].pop("changed_fields"),
        "POST note.renamed: event.data.changed_fields is gone",
    ),
]
GROWTH: list[Change] = [
    lambda c: c["paths"].update({"/api/notebooks": deepcopy(c["paths"]["/api/members"])}),
    lambda c: schema(c, "Profile")["properties"].update(phone={"type": "string"}),
    lambda c: schema(c, "CreateNote")["properties"].update(note={"type": "string"}),
    lambda c: schema(c, "CreateNote", "title").update(maxLength=400),
    lambda c: schema(c, "ErrorBody", "code")["enum"].append("TOO_EARLY"),
    lambda c: schema(c, "AccountEventItem", "type")["enum"].append("factor.added"),
    lambda c: items(c, "Note")["oneOf"].append({"$ref": "#/components/schemas/Health"}),
    lambda c: operation(c, "get", "/notes").pop("x-permission"),
    lambda c: c["webhooks"].update({"note.read": deepcopy(c["webhooks"]["note.created"])}),
]


@pytest.mark.parametrize(("change", "named"), BREAKS, ids=[named for _, named in BREAKS])
def test_a_break_is_named(contract: Json, change: Change, named: str) -> None:
    current = deepcopy(contract)
    change(current)
    assert named in broken_promises(contract, current)


@pytest.mark.parametrize("change", GROWTH)
def test_growth_is_no_break(contract: Json, change: Change) -> None:
    current = deepcopy(contract)
    change(current)
    assert broken_promises(contract, current) == []


def test_a_union_that_was_not_promised_to_grow_may_not(contract: Json) -> None:
    items(contract, "Note").pop("x-may-grow")
    current = deepcopy(contract)
    items(current, "Note")["oneOf"].append({"$ref": "#/components/schemas/Health"})
    assert any("may now be object/Health" in line for line in broken_promises(contract, current))
