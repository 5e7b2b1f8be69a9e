"""A statement that carries its credential gives no row and writes none when that is refused.

Every SELECT of every domain, and an INSERT into every secured table, is run as PostgreSQL gets it:
behind the look-up of a session, with and without an Idempotency-Key.
"""

import inspect
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from importlib import import_module
from itertools import product as combinations
from types import ModuleType
from typing import Any, TypeAlias
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import Table, Uuid

from tests.example.module import PATH as EXAMPLE
from tests.example.recipes import make_note
from tests.support.product import Person, Product
from tests.tenancy import catalog
from vibekit.lib.auth import credentials
from vibekit.lib.auth.permissions import ROLES, Permission
from vibekit.lib.crypto import hash_token
from vibekit.lib.db.base import Base
from vibekit.lib.db.insert import Row, bound_values, insert_rows
from vibekit.lib.db.prelude import Credential
from vibekit.lib.db.statement import Statement
from vibekit.lib.idempotency.keyed import KeyedRequest
from vibekit.modules.registry import load_modules

Runtime: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
MODULES = load_modules((EXAMPLE,))
READ = Permission("test:read", least="viewer", sentence="Read")
OWN = Permission("test:own", least="owner", sentence="Own")

# What the arguments and parameters of statements are filled with, by their names. A statement that
# takes something else fails here until it says what with.
CHOICES: dict[str, list[Any]] = {
    "given": [frozenset[str](), frozenset({"actor_id", "action", "since", "until", "after"})],
}
ANYTHING: dict[str, Any] = {
    "action": "note.created",
    "actor_id": UUID(int=1),
    "address_key": "nobody@example.com",
    "after": UUID(int=2**128 - 1),
    "after_organization": UUID(int=2**128 - 1),
    "after_user": UUID(int=2**128 - 1),
    "at_most": 10,
    "digest": UUID(int=1),
    "id": UUID(int=1),
    "ids": [UUID(int=1)],
    "kept": timedelta(days=14),
    "limit": 10,
    "permission": "notes:read",
    "reply_to": UUID(int=1),
    "roles": ["viewer"],
    "search": "a",
    "since": datetime(2020, 1, 1, tzinfo=UTC),
    "slug": "acme",
    "team_id": UUID(int=1),
    "topic": "notes",
    "until": datetime(2100, 1, 1, tzinfo=UTC),
    "user_id": UUID(int=1),
    "users": [UUID(int=1)],
    "zones": ["UTC"],
}


def statements_of(queries: ModuleType) -> Iterator[tuple[str, Statement]]:
    """Every statement of a domain, for every combination of its arguments."""
    for name, build in vars(queries).items():
        if not hasattr(build, "cache_clear") or build.__module__ != queries.__name__:
            continue
        names = list(inspect.signature(build).parameters)
        choices = [CHOICES.get(argument, [False, True]) for argument in names]
        if "fields" in names:  # changes, which never stand behind a credential
            continue
        for chosen in combinations(*choices):
            shown = [v if isinstance(v, bool) else sorted(v) for v in chosen]
            domain = queries.__name__.rsplit(".", 2)[-2]
            yield f"{domain}.{name}{shown}", build(**dict(zip(names, chosen, strict=True)))


def _queries() -> Iterator[ModuleType]:
    for module in MODULES:
        if module.router is not None:
            endpoint = module.router.routes[0].endpoint  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] -- an APIRoute
            package = str(endpoint.__module__).rpartition(".")[0]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] -- as above
            yield import_module(f"{package}.queries")


READS = [
    pytest.param(s, id=name)
    for queries in _queries()
    for name, s in statements_of(queries)
    if s.can_lead
]
TABLES = [
    pytest.param(table.__table__, id=table.__tablename__)
    for module in MODULES
    for table in module.tables
    if table.__tablename__ not in catalog.UNSECURED
]


@pytest.fixture
async def runtime(product: Product) -> AsyncIterator[Runtime]:
    """A connection of the pool's own kind."""
    connection = await product.services.pool.acquire()
    yield connection
    await product.services.pool.release(connection)


@pytest.fixture
async def ours(product: Product) -> Person:
    return await product.owner_of()


def _token(person: Person) -> bytes:
    return hash_token(person.http.cookies["vibekit_session"])


@pytest.fixture(params=["no session", "other tenant", "no permission"])
async def refused(request: pytest.FixtureRequest, product: Product, ours: Person) -> Credential:
    """A credential that asks for our organization and must not get it."""
    assert ours.organization_id is not None
    place = ours.organization_id
    if request.param == "no session":
        return credentials.session(hash_token("made-up"), organization=place, permission=READ)
    if request.param == "other tenant":
        stranger = _token(await product.owner_of())
        return credentials.session(stranger, organization=place, permission=READ)
    admin = _token(await product.member_of(place, ROLES[-2]))
    return credentials.session(admin, organization=place, permission=OWN)


def keyed(credential: Credential) -> Credential:
    """The same with an Idempotency-Key."""
    return KeyedRequest(b"key", in_organization=True, place=b"", body=b"").credential(credential)


@pytest.mark.parametrize("statement", READS)
async def test_a_read_gives_nothing(
    statement: Statement, refused: Credential, runtime: Runtime
) -> None:
    for credential in (refused, keyed(refused)):
        sql = statement.behind(credential.prelude)
        values = {**ANYTHING, **credential.values}
        rows = await runtime.fetch(sql.text, *sql.arguments(values))
        assert all(row["caller"] for row in rows)


@pytest.mark.parametrize("table", TABLES)
async def test_an_insert_writes_nothing(
    table: Table, refused: Credential, runtime: Runtime, owner_connection: Runtime
) -> None:
    count = f"SELECT count(*) FROM {table.name}"  # noqa: S608 -- a name of ours
    before = await owner_connection.fetchval(count)
    for credential in (refused, keyed(refused)):
        rows = [Row.of(table, {c.name: _value(c.type) for c in table.primary_key})]
        sql = insert_rows(rows, credential.prelude)
        values = {**bound_values(rows), **credential.values}
        told = await runtime.fetch(sql.text, *sql.arguments(values))
        names = credential.prelude.names
        assert not any(dict(zip(names, row["caller"], strict=True))["go"] for row in told)
    assert await owner_connection.fetchval(count) == before


def _value(kind: object) -> object:
    return uuid4() if isinstance(kind, Uuid) else b"x" if "Binary" in repr(kind) else "x"


async def test_the_same_read_gives_rows_to_whom_it_may(ours: Person, runtime: Runtime) -> None:
    await make_note(ours)
    credential = credentials.session(
        _token(ours), organization=ours.organization_id, permission=READ
    )
    by_name = {param.id: param.values[0] for param in READS}
    statement = by_name["example.newest_notes[False, False]"]
    assert isinstance(statement, Statement)
    sql = statement.behind(credential.prelude)
    rows = await runtime.fetch(sql.text, *sql.arguments({**ANYTHING, **credential.values}))
    assert [row["caller"] is None for row in rows] == [False, True]


def test_all_tables_are_among_those_that_are_tried() -> None:
    tried = {param.id for param in TABLES} | set(catalog.UNSECURED)
    assert set(Base.metadata.tables) - tried == {"idempotency_keys"}
