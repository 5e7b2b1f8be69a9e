"""How people hear of topics: their choice, else what holds for all, else the topic's default."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from asyncpg import Record

from vibekit.lib.db.tx import Tx
from vibekit.lib.notices import Channels, NoticeTable, Topic
from vibekit.modules.preferences import queries
from vibekit.modules.preferences.queries import EVERY

Choices = Mapping[tuple[UUID, str], Record]


async def own_channels(tx: Tx, user_id: UUID) -> dict[str, Channels]:
    """How the armed person hears of each topic."""
    chosen = _by_place(await tx.all(queries.own_choices()))
    return {name: _of(user_id, topic, chosen) for name, topic in NoticeTable.topics.items()}


async def channels_of(tx: Tx, topic: Topic, users: Sequence[UUID]) -> dict[UUID, Channels]:
    """How each of these people hears of a topic."""
    chosen = _by_place(await tx.all(queries.choices(), users=list(users), topic=topic.name))
    return {user_id: _of(user_id, topic, chosen) for user_id in users}


def _by_place(rows: Iterable[Record]) -> Choices:
    return {(row["user_id"], row["topic"]): row for row in rows}


def _of(user_id: UUID, topic: Topic, chosen: Choices) -> Channels:
    rows = [chosen.get((user_id, place)) for place in (topic.name, EVERY)]
    return Channels(
        **{
            channel: next(
                (row[channel] for row in rows if row and row[channel] is not None), default
            )
            for channel, default in topic.default._asdict().items()
        }
    )
