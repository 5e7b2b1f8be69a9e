"""How to call the operations on organizations."""

from typing import Any

from tests.support.product import Person, Product
from tests.support.recipe import ORGANIZATION, Recipe


async def _slug(_product: Product, person: Person) -> dict[str, Any]:
    path = f"/api/organizations/{person.organization_id}"
    return {"confirmation": (await person.http.get(path)).json()["slug"]}


async def _another(person: Person) -> str:
    created = await person.http.post("/api/organizations", json={"name": "Another"})
    assert created.status_code == 201, created.text
    return str(created.json()["id"])


async def _deleted(person: Person) -> str:
    path = f"/api/organizations/{(made := await _another(person))}"
    slug = (await person.http.get(path)).json()["slug"]
    deleted = await person.http.delete(path, params={"confirmation": slug})
    assert deleted.status_code == 204, deleted.text
    return made


_PATH = {"organization_id": ORGANIZATION}

RECIPES = {
    "list_organizations": Recipe(makes=_another),
    "create_organization": Recipe(201, body={"name": "Acme"}),
    "get_organization": Recipe(path=_PATH),
    "update_organization": Recipe(path=_PATH, body={"name": "Emca"}),
    "delete_organization": Recipe(204, path=_PATH, query=_slug),
    "list_deleted_organizations": Recipe(makes=_deleted),
    "restore_organization": Recipe(path={"organization_id": _deleted}),
}
