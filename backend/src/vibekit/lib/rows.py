"""Rows of one statement as they stand: all of them have the same fields, and tell which."""

from collections.abc import Sequence

from asyncpg import Record


class Rows(list[dict[str, object]]):
    """Rows as dictionaries, and the names that each of them has."""

    def __init__(self, found: Sequence[Record]) -> None:
        super().__init__([dict(row.items()) for row in found])
        self.names = frozenset(self[0]) if self else frozenset[str]()
