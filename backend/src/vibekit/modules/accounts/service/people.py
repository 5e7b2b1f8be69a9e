"""People as their fellow members see them."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from vibekit.lib.db.tx import Tx
from vibekit.modules.accounts import queries
from vibekit.modules.accounts.contracts import Person


class Reader(NamedTuple):
    """Somebody who gets a mail: where to, in which language, and by which clock."""

    name: str
    email: str
    locale: str
    time_zone: str


async def reader(tx: Tx) -> Reader | None:
    """The armed person; None for an account that is gone."""
    person = await tx.first(queries.person())
    return None if person is None else Reader(*(person[field] for field in Reader._fields))


async def people_by_id(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, Person]:
    """Only those who share the armed organization."""
    rows = await tx.all(queries.people(), ids=list(ids))
    return {
        row["id"]: {
            "id": row["id"],
            "name": row["name"],
            "email": row["email"],
            "avatar_url": None,
        }
        for row in rows
    }


async def organizations_of(tx: Tx) -> list[UUID]:
    """Where the armed person belongs, by name."""
    person = await tx.first(queries.person())
    return [UUID(each["id"]) for each in person["organizations"]] if person else []
