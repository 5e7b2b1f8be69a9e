"""Faults planted into the first released contract: each kind is named, and growth is none."""

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.contract.conftest import RELEASED
from vibekit.commands.compatibility import broken_promises

Json = dict[str, Any]
Change = Callable[[Json], object]


@pytest.fixture
def contract() -> Json:
    """One that stays as it is, whatever becomes of the domains in it."""
    return json.loads(RELEASED[0].read_text())


def schema(contract: Json, name: str, *path: str) -> Json:
    found: Json = contract["components"]["schemas"][name]
    for part in path:
        found = found["properties"][part]
    return found


def operation(contract: Json, method: str, path: str) -> Json:
    return contract["paths"][f"/api{path}"][method]


def query(contract: Json, name: str) -> Json:
    parameters = operation(contract, "get", "/pages")["parameters"]
    return next(each for each in parameters if each.get("name") == name)


def key(contract: Json) -> Json:
    return contract["components"]["parameters"]["IdempotencyKey"]


def items(contract: Json, name: str) -> Json:
    return schema(contract, name, "blocks")["items"]


BREAKS: list[tuple[Change, str]] = [
    (lambda c: c["paths"].pop("/api/profile"), "GET /api/profile: is gone"),
    (
        lambda c: operation(c, "get", "/profile").update(operationId="read_profile"),
        "GET /api/profile: is no longer called get_profile",
    ),
    (
        lambda c: query(c, "search").update(name="title"),
        "GET /api/pages: query.search is gone",
    ),
    (
        lambda c: query(c, "search").update(required=True),
        "GET /api/pages: query.search is now required",
    ),
    (
        lambda c: query(c, "limit")["schema"].update(maximum=50),
        "GET /api/pages: query.limit is narrower: maximum 50",
    ),
    (
        lambda c: key(c)["schema"].update(maxLength=64),
        "POST /api/auth/logout: header.Idempotency-Key is narrower: maxLength 64",
    ),
    (
        lambda c: key(c).update(required=True),
        "POST /api/pages: header.Idempotency-Key is now required",
    ),
    (
        lambda c: schema(c, "CreateOrganization")["required"].append("slug"),
        "POST /api/organizations: body.slug is now required",
    ),
    (
        lambda c: schema(c, "CreatePage")["properties"].pop("blocks"),
        "POST /api/pages: body.blocks is gone",
    ),
    (
        lambda c: schema(c, "UpdateProfile", "locale").update(enum=["en"]),
        "PATCH /api/profile: body.locale no longer takes 'de'",
    ),
    (
        lambda c: schema(c, "UpdatePage", "version").update(type="string"),
        "PATCH /api/pages/{page_id}: body.version is no longer integer",
    ),
    (
        lambda c: schema(c, "CreatePage", "blocks").update(maxItems=100),
        "POST /api/pages: body.blocks is narrower: maxItems 100",
    ),
    (
        lambda c: schema(c, "LogIn", "password").update(format="uuid"),
        "POST /api/auth/login: body.password is narrower: format uuid",
    ),
    (
        lambda c: items(c, "CreatePage")["oneOf"].pop(),
        "POST /api/pages: body.blocks[] is no longer object/divider",
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
        lambda c: operation(c, "post", "/pages")["responses"].update(
            {"200": operation(c, "post", "/pages")["responses"].pop("201")}
        ),
        "POST /api/pages: no longer answers 201",
    ),
    (
        lambda c: c["components"]["responses"]["ServiceUnavailable"]["headers"].pop("Retry-After"),
        "GET /api/pages: answer 503.header.Retry-After is gone",
    ),
    (
        lambda c: operation(c, "get", "/health/ready").pop("security"),
        "GET /api/health/ready: now needs a caller who is signed in",
    ),
    (
        lambda c: operation(c, "get", "/pages").update({"x-permission": "pages:list"}),
        "GET /api/pages: now needs the permission pages:list",
    ),
    (lambda c: c["webhooks"].pop("page.created"), "POST page.created: is no longer sent"),
    (
        lambda c: schema(c, "PageUpdatedData")["properties"].pop("changed_fields"),
        "POST page.updated: event.data.changed_fields is gone",
    ),
]
GROWTH: list[Change] = [
    lambda c: c["paths"].update({"/api/teams": deepcopy(c["paths"]["/api/members"])}),
    lambda c: schema(c, "Profile")["properties"].update(phone={"type": "string"}),
    lambda c: schema(c, "CreatePage")["properties"].update(note={"type": "string"}),
    lambda c: schema(c, "CreatePage", "title").update(maxLength=400),
    lambda c: schema(c, "ErrorBody", "code")["enum"].append("TOO_EARLY"),
    lambda c: schema(c, "AccountEventItem", "type")["enum"].append("factor.added"),
    lambda c: items(c, "Page")["oneOf"].append({"$ref": "#/components/schemas/Health"}),
    lambda c: operation(c, "get", "/pages").pop("x-permission"),
    lambda c: c["webhooks"].update({"page.read": deepcopy(c["webhooks"]["page.created"])}),
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
    items(contract, "Page").pop("x-may-grow")
    current = deepcopy(contract)
    items(current, "Page")["oneOf"].append({"$ref": "#/components/schemas/Health"})
    assert any("may now be object/Health" in line for line in broken_promises(contract, current))
