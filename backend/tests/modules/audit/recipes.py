"""How to call the operations on the audit log."""

from tests.support.product import Person
from tests.support.recipe import Recipe


async def _actor(person: Person) -> str:
    return str(person.id)


async def _make_event(person: Person) -> str:
    renamed = await person.http.patch(
        f"/api/organizations/{person.organization_id}", json={"name": "Another name"}
    )
    assert renamed.status_code == 200, renamed.text
    return str(renamed.json()["id"])


RECIPES = {"list_audit_logs": Recipe(ids={"query.actor_id": _actor}, makes=_make_event)}
