"""How to call the operations on accounts."""

from secrets import token_hex
from typing import Any

from tests.modules.accounts.doors import PASSWORD, sign_up, with_password
from tests.support.mail import mailed_token
from tests.support.product import Person, Product
from tests.support.recipe import ORGANIZATION, Recipe

NEW = "another fine long password"


async def _fresh_address(_product: Product, _person: Person) -> dict[str, Any]:
    return {"email": f"{token_hex(6)}@example.com", "password": PASSWORD, "name": "Ada"}


async def _verification(product: Product, _person: Person) -> dict[str, Any]:
    return {"token": await sign_up(product, f"{token_hex(6)}@example.com")}


async def _sign_in(product: Product, person: Person) -> dict[str, Any]:
    await with_password(product, person)
    return {"email": person.email, "password": PASSWORD}


async def _reset(product: Product, person: Person) -> dict[str, Any]:
    await with_password(product, person)
    await person.http.post("/api/auth/forgot-password", json={"email": person.email})
    return {"token": await mailed_token(product, person.email), "password": NEW}


async def _change(product: Product, person: Person) -> dict[str, Any]:
    await with_password(product, person)
    return {"current_password": PASSWORD, "new_password": NEW}


async def _organization(_product: Product, person: Person) -> dict[str, Any]:
    return {"organization_id": str(person.organization_id)}


async def _session(person: Person) -> str:
    listed = (await person.http.get("/api/auth/sessions")).json()["data"]
    return str(listed[0]["id"])


async def _make_account_event(person: Person) -> str:
    changed = await person.http.patch("/api/profile", json={"name": "Ada King"})
    assert changed.status_code == 200, changed.text
    return str(changed.json()["id"])


RECIPES = {
    "sign_up": Recipe(202, body=_fresh_address),
    "verify_email": Recipe(body=_verification),
    "log_in": Recipe(body=_sign_in),
    "log_out": Recipe(204),
    "get_session": Recipe(),
    "switch_organization": Recipe(body=_organization, ids={"body.organization_id": ORGANIZATION}),
    "request_password_reset": Recipe(202, body={"email": "nobody@example.com"}),
    "reset_password": Recipe(204, body=_reset),
    "change_password": Recipe(204, body=_change),
    "list_sessions": Recipe(),
    "end_session": Recipe(204, path={"session_id": _session}),
    "get_profile": Recipe(),
    "update_profile": Recipe(body={"name": "Ada King"}),
    "list_account_events": Recipe(makes=_make_account_event),
}
