"""Which rows belong to a thing, as the catalog knows: those whose foreign key to it cascades.

The catalog, and not the models: it also knows the tables of a domain whose code is gone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asyncpg import Connection, Record

_CASCADING = """
SELECT k.conrelid::regclass::text AS name, array_agg(quote_ident(a.attname)) AS columns,
       (SELECT array_agg(r.confrelid::regclass::text) FROM pg_constraint r
        WHERE r.contype = 'f' AND r.conrelid = k.conrelid) AS refers_to
FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
WHERE k.contype = 'f' AND k.confdeltype = 'c' AND k.confrelid = $1::text::regclass
  AND k.conparentid = 0  -- a partition's rows are those of its table
GROUP BY k.conrelid ORDER BY 1"""


@dataclass(frozen=True, slots=True)
class Dependent:
    """A table with rows of such things; names are as PostgreSQL quotes them."""

    name: str
    columns: Sequence[str]
    refers_to: Sequence[str]

    @property
    def theirs(self) -> str:
        """Whether a row is one of theirs; `$1` is the list of their ids."""
        return "(" + " OR ".join(f"{column} = ANY ($1)" for column in self.columns) + ")"

    @property
    def count(self) -> str:
        """How many rows of theirs there are."""
        return f"SELECT count(*) FROM {self.name} WHERE {self.theirs}"

    def deletion(self, at_most: int | None) -> str:
        """Deletes their rows, or so many of them."""
        some = f"SELECT ctid FROM {self.name} WHERE {self.theirs} LIMIT {at_most}"
        limit = f" AND ctid = ANY (ARRAY({some}))" if at_most else ""
        return f"DELETE FROM {self.name} WHERE {self.theirs}{limit} RETURNING 1"


@dataclass(frozen=True, slots=True)
class Group:
    """Tables whose rows go together: one, or several that refer to each other in a circle."""

    tables: Sequence[Dependent]

    @property
    def is_circle(self) -> bool:
        """Rows refer to rows of the group itself, so none of them can go before the others."""
        return len(self.tables) > 1 or self.tables[0].name in self.tables[0].refers_to

    def deletion(self, at_most: int) -> str:
        """Deletes so many rows, a circle's all at once; gives the count of each table."""
        limit = None if self.is_circle else at_most
        gone = [f"gone_{n} AS ({t.deletion(limit)})" for n, t in enumerate(self.tables)]
        counts = [f"(SELECT count(*) FROM gone_{n})" for n in range(len(gone))]
        return f"WITH {', '.join(gone)} SELECT {', '.join(counts)}"


async def dependents_of(connection: "Connection[Record]", table: str) -> list[Group]:
    """Every table with rows of such things, in the order in which they can go."""
    rows = await connection.fetch(_CASCADING, table)
    return list(_in_order([Dependent(**row) for row in rows]))


def _in_order(left: list[Dependent]) -> Iterator[Group]:
    """Who refers goes before who is referred to."""
    while left:
        free = [table for table in left if not _is_referred_to(table, left)]
        yield from [Group([table]) for table in free] or [Group(left)]
        left = [table for table in left if free and table not in free]


def _is_referred_to(table: Dependent, others: Sequence[Dependent]) -> bool:
    return any(table.name in other.refers_to for other in others if other is not table)
