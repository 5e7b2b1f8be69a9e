"""Teams through HTTP."""

import asyncio
from typing import Any

import pytest
from httpx import Response

from tests.modules.teams.recipes import make_team
from tests.support.product import Person, Product


@pytest.fixture
async def owner(product: Product) -> Person:
    return await product.owner_of()


@pytest.fixture
async def member(product: Product, owner: Person) -> Person:
    return await colleague(product, owner)


async def colleague(product: Product, owner: Person, role: str = "member") -> Person:
    assert owner.organization_id is not None
    return await product.member_of(owner.organization_id, role)


async def put(by: Person, team: str, who: Person, *, is_lead: bool = False) -> Response:
    path = f"/api/teams/{team}/members/{who.id}"
    return await by.http.put(path, json={"is_lead": is_lead})


async def drop(by: Person, team: str, who: Person) -> Response:
    return await by.http.delete(f"/api/teams/{team}/members/{who.id}")


async def members(by: Person, team: str) -> list[dict[str, Any]]:
    return (await by.http.get(f"/api/teams/{team}/members")).json()["data"]


async def newest_actions(by: Person, count: int) -> list[str]:
    log = (await by.http.get("/api/audit-logs", params={"limit": count})).json()["data"]
    return [entry["action"] for entry in log]


async def test_create_change_delete(owner: Person) -> None:
    made = (await owner.http.post("/api/teams", json={"name": "Support"})).json()
    path = f"/api/teams/{made['id']}"
    assert (await owner.http.get(path)).json() == made
    changed = await owner.http.patch(path, json={"description": "Answers"})
    assert (changed.json()["name"], changed.json()["description"]) == ("Support", "Answers")
    assert (await owner.http.get("/api/teams")).json()["data"] == [changed.json()]
    assert (await owner.http.delete(path)).status_code == 204
    assert (await owner.http.get(path)).status_code == 404
    assert await newest_actions(owner, 3) == ["team.deleted", "team.updated", "team.created"]


async def test_a_name_belongs_to_one_team_of_the_organization(
    product: Product, owner: Person
) -> None:
    other = await product.owner_of()
    asked = (owner.http.post("/api/teams", json={"name": "Support"}) for _ in range(5))
    answers = await asyncio.gather(*asked)
    assert sorted(a.status_code for a in answers) == [201] + [409] * 4
    refused = {a.json()["error"]["code"] for a in answers if a.status_code == 409}
    assert refused == {"TEAM_NAME_TAKEN"}
    assert (await other.http.post("/api/teams", json={"name": "Support"})).status_code == 201


async def test_members_come_lead_and_go(owner: Person, member: Person) -> None:
    team = await make_team(owner)
    joined = (await put(owner, team, member)).json()
    assert (joined["user"]["id"], joined["is_lead"]) == (str(member.id), False)
    leading = (await put(owner, team, member, is_lead=True)).json()
    assert leading == joined | {"is_lead": True}
    assert await members(owner, team) == [leading]
    assert (await owner.http.get(f"/api/teams/{team}")).json()["members_count"] == 1
    assert (await drop(owner, team, member)).status_code == 204
    assert (await drop(owner, team, member)).status_code == 404
    assert await members(owner, team) == []


async def test_each_change_of_members_is_told_once(owner: Person, member: Person) -> None:
    team = await make_team(owner)
    for is_lead in (False, False, True, True):
        await put(owner, team, member, is_lead=is_lead)
    await drop(owner, team, member)
    told = await newest_actions(owner, 4)
    assert told == [
        "team.member_removed",
        "team.member_changed",
        "team.member_added",
        "team.created",
    ]


async def test_a_lead_manages_the_members_of_the_own_team_and_nothing_else(
    product: Product, owner: Person, member: Person
) -> None:
    own, other = await make_team(owner), await make_team(owner)
    await put(owner, own, member, is_lead=True)
    another = await colleague(product, owner, "viewer")
    assert (await put(member, own, another)).status_code == 200
    assert (await drop(member, own, another)).status_code == 204
    assert (await put(member, other, another)).status_code == 403
    renamed = await member.http.patch(f"/api/teams/{own}", json={"name": "Mine"})
    assert renamed.status_code == 403


async def test_a_plain_member_of_a_team_manages_nobody(
    product: Product, owner: Person, member: Person
) -> None:
    team = await make_team(owner)
    await put(owner, team, member)
    another = await colleague(product, owner)
    assert (await put(member, team, another)).status_code == 403
    assert (await drop(member, team, member)).status_code == 403


async def test_who_no_longer_leads_may_no_longer(owner: Person, member: Person) -> None:
    team = await make_team(owner)
    await put(owner, team, member, is_lead=True)
    await put(owner, team, member, is_lead=False)
    assert (await put(member, team, owner)).status_code == 403


async def test_only_members_of_the_organization_join(product: Product, owner: Person) -> None:
    stranger = await product.owner_of()
    refused = await put(owner, await make_team(owner), stranger)
    assert (refused.status_code, refused.json()["error"]["code"]) == (404, "NOT_FOUND")


async def test_ten_parallel_additions_are_one(owner: Person, member: Person) -> None:
    team = await make_team(owner)
    answers = await asyncio.gather(*(put(owner, team, member) for _ in range(10)))
    assert {a.status_code for a in answers} == {200}
    assert len(await members(owner, team)) == 1
    assert await newest_actions(owner, 2) == ["team.member_added", "team.created"]


async def test_members_are_paged(product: Product, owner: Person) -> None:
    team = await make_team(owner)
    people = [owner, *[await colleague(product, owner) for _ in range(3)]]
    for person in people:
        await put(owner, team, person)
    path = f"/api/teams/{team}/members"
    first = (await owner.http.get(path, params={"limit": 3})).json()
    rest = {"limit": 3, "cursor": first["next_cursor"]}
    second = (await owner.http.get(path, params=rest)).json()
    listed = [each["user"]["id"] for each in first["data"] + second["data"]]
    assert listed == [str(person.id) for person in reversed(people)]
