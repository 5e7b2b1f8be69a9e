"""Notifications as mail: at once or gathered, in the reader's language, with a way to end them."""

from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import asyncpg
import pytest

from tests.modules.notifications.told import tell
from tests.support.mail import mails_to
from tests.support.product import BASE_URL, Person, Product
from tests.support.work import Post
from vibekit.lib.auth import credentials
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.drain import drain
from vibekit.modules.notifications import jobs, queries
from vibekit.modules.notifications.digests import zones_with_morning


@pytest.fixture
async def writer(product: Product) -> Person:
    writer = await product.owner_of("Harbour")
    await product.work()
    return writer


async def reader_of(writer: Person, *, email: bool = False, locale: str = "en") -> Person:
    assert writer.organization_id is not None
    reader = await writer.product.member_of(writer.organization_id, "member")
    chosen = {"locale": locale, "notifications": {"notes": {"email": email}}}
    await reader.http.patch("/api/preferences", json=chosen)
    return reader


async def write(writer: Person, title: str) -> str:
    note = (await writer.http.post("/api/notes", json={"title": title})).json()
    await writer.product.work()
    return note["id"]


async def gather(person: Person) -> None:
    """As the morning does for this person."""
    acting = credentials.acting(user=person.id, organization=person.organization_id)
    tx = Tx(person.product.services, acting)
    await jobs.GATHER_DIGEST.work(tx)
    await tx.commit()


async def test_a_mail_comes_at_once_where_one_chose_so(product: Product, writer: Person) -> None:
    eager, calm = await reader_of(writer, email=True), await reader_of(writer)
    note_id = await write(writer, "Milk <b>")
    (mail,) = await mails_to(product, eager.email)
    assert mail["subject"] == "Ada Lovelace wrote Milk <b>"
    assert "Ada Lovelace wrote Milk &lt;b&gt;" in mail["html"]
    slug = (await eager.http.get("/api/auth/session")).json()["organizations"][0]["slug"]
    assert f"{BASE_URL}/o/{slug}/notes/{note_id}" in mail["links"]
    assert await mails_to(product, calm.email) == []


async def test_it_speaks_the_readers_language(product: Product, writer: Person) -> None:
    reader = await reader_of(writer, email=True, locale="de")
    await write(writer, "Milch")
    (mail,) = await mails_to(product, reader.email)
    assert mail["subject"] == "Ada Lovelace hat Milch geschrieben"
    assert "Harbour" in mail["text"]
    assert "Solche Mails abbestellen" in mail["html"]


async def test_its_link_ends_such_mails(product: Product, writer: Person) -> None:
    reader = await reader_of(writer, email=True)
    await write(writer, "Milk")
    (mail,) = await mails_to(product, reader.email)
    (page,) = [each for each in mail["links"] if each.startswith(f"{BASE_URL}/unsubscribe?")]
    token = parse_qs(urlsplit(page).query)["token"][0]
    await (await product.browser()).post("/api/unsubscribe", params={"token": token})
    await write(writer, "Oats")
    assert len(await mails_to(product, reader.email)) == 1


async def test_a_digest_gathers_what_is_unread_once(product: Product, writer: Person) -> None:
    reader = await reader_of(writer)
    await write(writer, "Milk")
    await write(writer, "Oats")
    await write(writer, "Tea")
    listed = (await reader.http.get("/api/notifications")).json()["data"]
    await reader.http.patch(f"/api/notifications/{listed[0]['id']}", json={"read": True})
    await gather(reader)
    (mail,) = await mails_to(product, reader.email)
    assert mail["subject"] == "What is new in Harbour"
    assert "wrote Milk" in mail["text"]
    assert mail["text"].index("wrote Milk") < mail["text"].index("wrote Oats")
    assert "Tea" not in mail["text"]
    assert "Unsubscribe from such mails" in mail["html"]
    await gather(reader)
    assert len(await mails_to(product, reader.email)) == 1


async def test_what_had_a_mail_of_its_own_is_not_gathered(product: Product, writer: Person) -> None:
    reader = await reader_of(writer, email=True)
    await write(writer, "Milk")
    await gather(reader)
    assert len(await mails_to(product, reader.email)) == 1


async def test_what_is_gone_is_not_told(product: Product, writer: Person) -> None:
    reader = await reader_of(writer)
    note = await write(writer, "Milk")
    await writer.http.delete(f"/api/notes/{note}")
    await gather(reader)
    assert await mails_to(product, reader.email) == []


async def test_a_long_digest_is_cut(product: Product, writer: Person) -> None:
    reader = await reader_of(writer)
    for number in range(51):
        await writer.http.post("/api/notes", json={"title": f"Note {number}"})
    await product.work()
    await gather(reader)
    (mail,) = await mails_to(product, reader.email)
    assert "wrote Note 49" in mail["text"]
    assert "wrote Note 50" not in mail["text"]
    assert "There is more than fits in here" in mail["text"]


async def due(product: Product, zone: str) -> list[asyncpg.Record]:
    tx = Tx(product.services, credentials.acting())
    first = "00000000-0000-0000-0000-000000000000"
    return await tx.all(
        queries.due_for_digest(),
        zones=[zone],
        after_organization=first,
        after_user=first,
        at_most=1_000,
    )


async def test_digests_are_due_where_it_is_morning(product: Product, writer: Person) -> None:
    reader = await reader_of(writer)
    await reader.http.patch("/api/profile", json={"time_zone": "Asia/Kathmandu"})
    await tell(writer)
    there = [
        (row["organization_id"], row["user_id"]) for row in await due(product, "Asia/Kathmandu")
    ]
    assert there == [(writer.organization_id, reader.id)]
    assert reader.id not in [row["user_id"] for row in await due(product, "UTC")]
    organization = f"/api/organizations/{writer.organization_id}"
    slug = (await writer.http.get(organization)).json()["slug"]
    await writer.http.delete(organization, params={"confirmation": slug})
    assert await due(product, "Asia/Kathmandu") == []


def test_each_zone_has_one_morning_a_day() -> None:
    mornings = [
        zones_with_morning(datetime(2026, 3, 29, hour, 10, tzinfo=UTC)) for hour in range(24)
    ]
    assert [hour for hour in range(24) if "Asia/Kathmandu" in mornings[hour]] == [3]
    assert [hour for hour in range(24) if "UTC" in mornings[hour]] == [8]


@pytest.mark.parametrize("at_once", [True, False])
async def test_mail_programs_find_the_one_click(
    product: Product, writer: Person, *, at_once: bool
) -> None:
    reader = await reader_of(writer, email=at_once)
    await writer.http.post("/api/notes", json={"title": "Milk"})
    post = Post()
    await drain(product.services, post, product.owner.state.modules)
    if not at_once:
        await gather(reader)
        await drain(product.services, post, product.owner.state.modules)
    (message,) = [each for each in post.sent if each.to == reader.email]
    assert message.unsubscribe is not None
    clicked = await (await product.browser()).post(message.unsubscribe)
    assert clicked.status_code == 204
    chosen = (await reader.http.get("/api/preferences")).json()["notifications"]["notes"]
    assert chosen["email" if at_once else "digest"] is False
