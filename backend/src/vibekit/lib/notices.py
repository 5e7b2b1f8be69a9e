"""Notices: which events people are told of, declared by the domain whose events they are."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import Event

Words = Mapping[str, str]
"""The same in each language; English is there, and stands in for the others."""
Audience = Callable[[Tx, Any], Awaitable[Sequence[UUID]]]
"""Who is told of this event, in the armed organization; who did it is left out anyway."""


class Channels(NamedTuple):
    """The ways on which somebody is told of something."""

    in_app: bool
    email: bool
    digest: bool


_DEFAULT = Channels(in_app=True, email=False, digest=True)


@dataclass(frozen=True, slots=True)
class Topic:
    """What people choose to hear of; until they choose, `default` holds."""

    name: str
    label: Words
    default: Channels = _DEFAULT


@dataclass(frozen=True, slots=True)
class Notice:
    """Tells an audience of an event, under a topic.

    `words` is one sentence in which `{actor}` and `{subject}` are called by their names; `path` is
    where it is shown, inside the organization's part of the web app, with `{subject_id}` in it.
    """

    event: type[Event]
    topic: Topic
    to: Audience
    words: Words
    path: str


class NoticeTable:
    """All notices of the assembled domains, and their topics."""

    _notices: ClassVar[dict[str, list[Notice]]] = {}
    topics: ClassVar[dict[str, Topic]] = {}

    @classmethod
    def add(cls, notices: Iterable[Notice]) -> None:
        """Called by the registry, once for each domain."""
        for notice in notices:
            known = cls._notices.setdefault(notice.event.type, [])
            if notice not in known:
                known.append(notice)
            cls.topics[notice.topic.name] = notice.topic

    @classmethod
    def knows(cls, type_: str) -> bool:
        """Whether anybody is told of events of this type."""
        return type_ in cls._notices

    @classmethod
    def of(cls, type_: str) -> Sequence[Notice]:
        """The notices of events of this type; none for most."""
        return cls._notices.get(type_, ())


def in_language(words: Words, locale: str) -> str:
    """The words in this language, else in English."""
    return words.get(locale, words["en"])
