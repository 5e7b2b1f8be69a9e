"""How to call the operations on teams."""

from secrets import token_hex

from tests.support.product import Person
from tests.support.recipe import Recipe


async def make_team(person: Person) -> str:
    created = await person.http.post("/api/teams", json={"name": f"Team {token_hex(4)}"})
    assert created.status_code == 201, created.text
    return str(created.json()["id"])


async def myself(person: Person) -> str:
    return str(person.id)


async def make_team_with_me(person: Person) -> str:
    path = f"/api/teams/{(team := await make_team(person))}/members/{person.id}"
    joined = await person.http.put(path, json={"is_lead": False})
    assert joined.status_code == 200, joined.text
    return team


_TEAM = {"team_id": make_team}
_MANAGERS = ("admin", "owner")

RECIPES = {
    "list_teams": Recipe(makes=make_team),
    "create_team": Recipe(201, body={"name": "Support"}),
    "get_team": Recipe(path=_TEAM),
    "update_team": Recipe(path=_TEAM, body={"description": "Answers"}),
    "delete_team": Recipe(204, path=_TEAM),
    "list_team_members": Recipe(path={"team_id": make_team_with_me}),
    "set_team_member": Recipe(
        path={**_TEAM, "user_id": myself}, body={"is_lead": True}, roles=_MANAGERS
    ),
    "remove_team_member": Recipe(
        204, path={"team_id": make_team_with_me, "user_id": myself}, roles=_MANAGERS
    ),
}
