"""Statements that a request waits for: what each domain tells the test of their plans."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import Table

from vibekit.lib.auth import credentials
from vibekit.lib.auth.permissions import Permission
from vibekit.lib.db.base import Base
from vibekit.lib.db.insert import Row, insert_rows
from vibekit.lib.db.prelude import Prelude
from vibekit.lib.db.sql import Sql
from vibekit.lib.idempotency.keyed import KeyedRequest


@dataclass(frozen=True)
class Hot:
    """A domain's statements by name, as PostgreSQL gets them.

    `rows` is SQL that fills its tables, so that the planner has a choice to make: there are 500
    organizations, and `pg_temp.id(kind, number)` makes ids. `lists` names the index of each list.
    """

    statements: Mapping[str, Sql]
    rows: str = ""
    lists: Mapping[str, str] = field(default_factory=dict[str, str])


def session(permission: Permission | None) -> Prelude:
    """The look-up of somebody who is signed in."""
    return credentials.session(b"", permission=permission).prelude


def keyed(permission: Permission) -> Prelude:
    """The same with an Idempotency-Key."""
    request = KeyedRequest(b"key", in_organization=True, place=b"", body=b"")
    return request.credential(credentials.session(b"", permission=permission)).prelude


def new_row(model: type[Base], prelude: Prelude) -> Sql:
    """A row that is inserted behind the look-up."""
    table = cast("Table", model.__table__)
    given = [column.name for column in table.c if column.name != "organization_id"]
    return insert_rows([Row.of(table, dict.fromkeys(given))], prelude)
