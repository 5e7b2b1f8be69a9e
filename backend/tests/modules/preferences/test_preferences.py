"""Preferences through HTTP."""

from typing import Any

from tests.support.product import Person, Product

DEFAULT = {"in_app": True, "email": False, "digest": True}


async def preferences(person: Person) -> dict[str, Any]:
    return (await person.http.get("/api/preferences")).json()


async def change(person: Person, **changes: object) -> dict[str, Any]:
    answer = await person.http.patch("/api/preferences", json=changes)
    assert answer.status_code == 200, answer.text
    assert answer.json() == await preferences(person)
    return answer.json()


async def test_whoever_has_set_nothing_has_the_defaults(product: Product) -> None:
    person = await product.person()
    found = await preferences(person)
    assert found["notifications"]["notes"] == DEFAULT
    del found["notifications"]
    assert found == {"theme": "system", "locale": "en", "time_zone": "UTC", "date_format": "auto"}


async def test_what_is_left_out_stays(product: Product) -> None:
    person = await product.person()
    await change(person, theme="dark")
    await change(person, date_format="iso")
    found = await change(person, notifications={"notes": {"email": True}})
    assert (found["theme"], found["date_format"]) == ("dark", "iso")
    found = await change(person, notifications={"notes": {"in_app": False}, "members": {}})
    assert found["notifications"]["notes"] == {"in_app": False, "email": True, "digest": True}
    assert found["notifications"]["members"] == DEFAULT
    assert await change(person) == found


async def test_language_and_time_zone_are_those_of_the_profile(product: Product) -> None:
    person = await product.person()
    await change(person, locale="de", time_zone="Europe/Berlin")
    profile = (await person.http.get("/api/profile")).json()
    assert (profile["locale"], profile["time_zone"]) == ("de", "Europe/Berlin")
    await person.http.patch("/api/profile", json={"locale": "en"})
    assert (await preferences(person))["locale"] == "en"


async def test_an_unknown_topic_is_refused_and_nothing_is_changed(product: Product) -> None:
    person = await product.person()
    before = await preferences(person)
    body = {"theme": "dark", "notifications": {"notes": {"email": True}, "gossip": {"email": True}}}
    answer = await person.http.patch("/api/preferences", json=body)
    (detail,) = answer.json()["error"]["details"]
    assert (detail["field"], detail["code"]) == ("body.notifications.gossip", "TOPIC_UNKNOWN")
    assert await preferences(person) == before


async def test_they_are_ones_own(product: Product) -> None:
    owner = await product.owner_of()
    assert owner.organization_id is not None
    member = await product.member_of(owner.organization_id, "member")
    await change(owner, theme="dark", notifications={"notes": {"digest": False}})
    assert (await preferences(member))["notifications"]["notes"] == DEFAULT
    assert (await preferences(member))["theme"] == "system"
