"""What things are called today: events hold ids only, so that erasure breaks no seal."""

from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from vibekit.lib.db.statement import Statement
from vibekit.lib.db.tx import Tx

Thing = tuple[str, UUID]
Names = Mapping[Thing, str]
_statements: dict[str, Callable[[], Statement]] = {}


def declare_names(statements: Mapping[str, Callable[[], Statement]]) -> None:
    """Called by the registry: for each type a statement of `ids` that gives `id` and `name`."""
    _statements.update(statements)


async def names_of(tx: Tx, things: Iterable[Thing]) -> Names:
    """One statement for each type of thing, however many things there are."""
    ids: dict[str, list[UUID]] = {}
    for kind, thing_id in things:
        ids.setdefault(kind, []).append(thing_id)
    names: dict[Thing, str] = {}
    for kind, wanted in ids.items():
        if (names_query := _statements.get(kind)) is not None:
            rows = await tx.all(names_query(), ids=wanted)
            names |= {(kind, row["id"]): row["name"] for row in rows}
    return names


def named(kind: str, thing_id: UUID | None, names: Names) -> dict[str, object]:
    """A thing as lists show it; without a name when it is gone."""
    name = None if thing_id is None else names.get((kind, thing_id))
    return {"type": kind, "id": thing_id, "name": name}
