"""The stream of notifications: live, complete, each once, and for no longer than one may."""

import asyncio
import time
from contextlib import AsyncExitStack
from typing import TypeAlias
from urllib.parse import urlsplit

import asyncpg
import pytest

from tests.modules.notifications.following import PATH, Doors, served
from tests.modules.notifications.told import tell
from tests.support.product import Person, Product
from tests.support.work import until
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.http.stream import Stream
from vibekit.modules.notifications.service.streaming import MOST_STREAMS, key_of

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture
async def person(product: Product) -> Person:
    return await product.owner_of()


def count(person: Person) -> int:
    """How many streams this person has open."""
    assert person.organization_id is not None
    return person.product.services.signals.count(key_of(person.organization_id, person.id))


async def newest_first(person: Person) -> list[str]:
    listed = await person.http.get("/api/notifications", params={"limit": 100})
    return [each["id"] for each in listed.json()["data"]]


async def test_what_comes_is_seen_at_once_as_in_the_list(
    doors: Doors, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Stream, "BEAT_SECONDS", 3_600.0)
    follower = await doors.following(person)
    assert (follower.status, follower.ids) == (200, [])
    await tell(person)
    await follower.until_seen(1)
    assert follower.data == (await person.http.get("/api/notifications")).json()["data"]


async def test_each_tab_sees_it_and_strangers_do_not(
    doors: Doors, person: Person, product: Product
) -> None:
    stranger = await doors.following(await product.owner_of())
    tabs = [await doors.following(person) for _ in range(3)]
    await tell(person)
    for tab in tabs:
        await tab.until_seen(1)
    assert stranger.ids == []


async def test_whoever_comes_back_gets_what_was_missed_each_once(
    doors: Doors, person: Person
) -> None:
    await tell(person)
    follower = await doors.following(person)
    assert follower.last_id == (await newest_first(person))[0], "it begins behind what was there"
    await tell(person)
    await follower.until_seen(1)
    await follower.leave()
    for _ in range(150):  # more than are read at once
        await tell(person)
    await follower.follow(follower.last_id)
    await tell(person)
    await follower.until_seen(152)
    await asyncio.sleep(Stream.BEAT_SECONDS)  # in which nothing comes again
    assert len(follower.ids) == len(set(follower.ids)) == 152
    assert follower.ids == sorted(follower.ids)
    assert follower.ids[-1] == (await newest_first(person))[0]


async def test_whoever_saw_nothing_yet_misses_nothing(doors: Doors, person: Person) -> None:
    follower = await doors.following(person)
    await follower.leave()
    await tell(person)
    await follower.follow(follower.last_id)
    await follower.until_seen(1)


async def test_nothing_is_missed_when_many_tell_at_once(doors: Doors, person: Person) -> None:
    follower = await doors.following(person)
    await asyncio.gather(*(tell(person) for _ in range(60)))
    await follower.until_seen(60)
    assert follower.ids == sorted(set(follower.ids)) == (await newest_first(person))[::-1]


async def test_it_ends_with_the_session(doors: Doors, person: Person) -> None:
    follower = await doors.following(person)
    sessions = (await person.http.get("/api/auth/sessions")).json()["data"]
    await person.http.delete(f"/api/auth/sessions/{sessions[0]['id']}")
    await follower.until_over()
    await follower.follow(follower.last_id)
    assert follower.status == 401


async def test_whoever_is_removed_sees_nothing_more(
    doors: Doors, person: Person, product: Product, owner_connection: Owner
) -> None:
    assert person.organization_id is not None
    member = await product.member_of(person.organization_id, "member")
    staying, leaving = await doors.following(person), await doors.following(member)
    await owner_connection.execute("DELETE FROM memberships WHERE user_id = $1", member.id)
    await tell(person)
    await staying.until_seen(1)
    await leaving.until_over()
    assert leaving.ids == []
    await leaving.follow(leaving.last_id)
    assert leaving.status == 404


async def test_it_ends_where_the_session_works_elsewhere(doors: Doors, person: Person) -> None:
    follower = await doors.follower(person)
    del follower.headers["X-Organization-Id"]
    await follower.follow()
    await person.http.post("/api/organizations", json={"name": "Another"})
    await follower.until_over()


async def test_one_person_has_so_many_and_no_more(doors: Doors, person: Person) -> None:
    followers = [await doors.following(person) for _ in range(MOST_STREAMS)]
    refused = await doors.following(person)
    assert refused.status == 429
    await followers[0].leave()
    await until(lambda: _fewer(person))
    assert (await doors.following(person)).status == 200


async def _fewer(person: Person) -> bool:
    return count(person) < MOST_STREAMS


async def test_many_streams_share_the_connections_of_their_process(
    doors: Doors, product: Product, owner_connection: Owner
) -> None:
    people = [await product.owner_of() for _ in range(20)]
    for _ in range(10):
        await asyncio.gather(*(doors.following(person) for person in people))
    await asyncio.gather(*(tell(person) for person in people))
    used = await owner_connection.fetchval(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'vibekit'"
        " AND datname = current_database()"
    )
    assert used <= product.services.settings.postgres_pool_size + 1
    assert sum(count(person) for person in people) == 200


async def test_a_lost_listener_is_replaced_and_what_was_said_meanwhile_is_seen(
    doors: Doors,
    person: Person,
    product: Product,
    postgres: EmbeddedPostgres,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Stream, "BEAT_SECONDS", 3_600.0)
    follower = await doors.following(person)
    server = await asyncpg.connect(postgres.admin_url)
    ended = await server.fetch(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = $1 AND query ~ '^(LISTEN|SELECT$)'",
        urlsplit(product.services.settings.postgres_url.get_secret_value()).path[1:],
    )
    await server.close()
    assert len(ended) == 1
    await tell(person)
    await follower.until_seen(1)


async def test_a_made_up_position_is_refused(person: Person) -> None:
    answer = await person.http.get(PATH, headers={"Last-Event-ID": "the third"})
    assert answer.status_code == 422
    (detail,) = answer.json()["error"]["details"]
    assert detail["field"] == "header.last-event-id"


async def test_head_is_answered_and_over(doors: Doors, person: Person) -> None:
    follower = await doors.follower(person)
    answer = await follower.http.head(PATH, headers=follower.headers)
    assert answer.headers["content-type"] == "text/event-stream"
    assert count(person) == 0


async def test_a_server_that_ends_does_not_wait_for_its_streams(
    product: Product, person: Person
) -> None:
    async with AsyncExitStack() as clients:
        began = 0.0
        async with served(product.app) as address:
            follower = await Doors(address, clients).following(person)
            began = time.monotonic()
        assert time.monotonic() - began < 3
        await follower.until_over()
    assert count(person) == 0
