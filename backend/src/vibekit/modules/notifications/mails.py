"""How notifications read as mail."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from asyncpg import Record

from vibekit.lib.db.tx import Tx
from vibekit.lib.events.names import Names
from vibekit.lib.mail import Message, render, word
from vibekit.lib.notices import NoticeTable, Topic, in_language
from vibekit.modules.accounts.service.people import Reader, reader
from vibekit.modules.notifications.shown import names_in
from vibekit.modules.organizations.contracts import Organization
from vibekit.modules.organizations.service.organizations import get_organization
from vibekit.modules.preferences.service.unsubscribe import Links, unsubscribe_links

MOST_IN_DIGEST = 50


class _Entry(NamedTuple):
    """A notification in the reader's language."""

    topic: Topic
    words: str
    url: str


class _Letter(NamedTuple):
    """To whom, from where, and what about."""

    to: Reader
    organization: Organization
    entries: Sequence[_Entry]


async def notification(tx: Tx, row: Record) -> Message | None:
    """One notification."""
    letter = await _letter(tx, [row])
    if letter is None:
        return None
    entry, locale = letter.entries[0], letter.to.locale
    links = unsubscribe_links(tx.services, row["user_id"], "email", entry.topic.name)
    topic = in_language(entry.topic.label, locale)
    return _mail(tx, "notification", letter, links, what=entry.words, topic=topic, url=entry.url)


async def digest(tx: Tx, rows: Sequence[Record]) -> Message | None:
    """Many notifications, by topic."""
    letter = await _letter(tx, rows[:MOST_IN_DIGEST])
    if letter is None:
        return None
    links = unsubscribe_links(tx.services, rows[0]["user_id"], "digest")
    return _mail(
        tx,
        "digest",
        letter,
        links,
        topics=list(_by_topic(letter)),
        is_cut=len(rows) > MOST_IN_DIGEST,
        url=f"{_place(tx, letter.organization)}/notifications",
    )


async def _letter(tx: Tx, rows: Sequence[Record]) -> _Letter | None:
    """None for who has no account any more, or about what is gone."""
    person = await reader(tx)
    if person is None:
        return None
    organization, names = await get_organization(tx), await names_in(tx, rows)
    place = _place(tx, organization)
    entries = [each for row in rows for each in _entries(row, names, person.locale, place)]
    return _Letter(person, organization, entries) if entries else None


def _entries(row: Record, names: Names, locale: str, place: str) -> Iterator[_Entry]:
    """None where the subject is gone, or the domain that told of it."""
    subject = names.get((row["subject_type"], row["subject_id"]))
    notice = next((n for n in NoticeTable.of(row["type"]) if n.topic.name == row["topic"]), None)
    if subject is not None and notice is not None:
        actor = names.get((row["actor_type"], row["actor_id"])) or word("somebody", locale)
        words = in_language(notice.words, locale).format(actor=actor, subject=subject)
        path = notice.path.format(subject_id=row["subject_id"])
        yield _Entry(notice.topic, words, f"{place}/{path}")


def _by_topic(letter: _Letter) -> Iterable[dict[str, object]]:
    entries = sorted(letter.entries, key=lambda entry: entry.topic.name)
    for _, group in groupby(entries, key=lambda entry: entry.topic.name):
        told = list(group)
        yield {"label": in_language(told[0].topic.label, letter.to.locale), "told": told}


def _place(tx: Tx, organization: Organization) -> str:
    return f"{tx.services.settings.base_url}/o/{organization['slug']}"


def _mail(tx: Tx, template: str, letter: _Letter, links: Links, **values: object) -> Message:
    mail = render(
        template,
        letter.to.locale,
        name=letter.to.name,
        product=tx.services.settings.product_name,
        organization=letter.organization["name"],
        unsubscribe_url=links.page,
        **values,
    )
    return mail.to(letter.to.email, unsubscribe=links.one_click)
