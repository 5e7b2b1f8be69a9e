"""Statements of SQLAlchemy's, run on asyncpg: values there and back, and what is refused."""

import enum
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from ipaddress import ip_address, ip_network
from typing import Any, TypeAlias
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.sql.base import Executable
from sqlalchemy.types import TypeEngine

from tests.example import queries as notes
from tests.example.models import NoteRow
from tests.support.product import Product
from vibekit.lib.auth import credentials
from vibekit.lib.db.insert import Row, insert_rows
from vibekit.lib.db.sql import compile_sql
from vibekit.lib.db.statement import Statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.models import TransactionId

MOMENT = datetime(2026, 1, 31, 12, 0, 0, 123456, tzinfo=UTC)
ID = UUID("0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77")
Kind: TypeAlias = TypeEngine[Any]
TREE: dict[str, object] = {"a": [1, 2.5, None, True, "ü\u2028"], "b": {}}
VALUES: list[tuple[Kind, object]] = [
    (sa.Uuid(), ID),
    (sa.String(20), "ünïcödé 🐘"),
    (sa.Text(), ""),
    (sa.SmallInteger(), -32_768),
    (sa.Integer(), 2**31 - 1),
    (sa.BigInteger(), -(2**63)),
    (sa.Boolean(), True),
    (sa.Float(), 1.5),
    (sa.Double(), -0.1),
    (sa.Numeric(20, 4), Decimal("12345678901234.5678")),
    (sa.DateTime(timezone=True), MOMENT),
    (sa.DateTime(), MOMENT.replace(tzinfo=None)),
    (sa.Date(), date(2026, 2, 28)),
    (sa.Time(), time(23, 59, 59, 999_999)),
    (sa.Interval(), timedelta(days=-1, seconds=1)),
    (sa.LargeBinary(), b"\x00\xff"),
    (pg.JSONB(), TREE),
    (pg.JSONB(), ["a"]),
    (sa.JSON(), TREE),
    (sa.Enum("queued", "picked", name="pgqueuer_status"), "picked"),
    (sa.ARRAY(sa.Uuid), [ID, ID]),
    (sa.ARRAY(sa.Text), ["a", "", 'b"c']),
    (sa.ARRAY(sa.LargeBinary), [b"a", b""]),
    (sa.ARRAY(sa.Interval), [timedelta(seconds=1)]),
    (pg.INET(), ip_address("2001:db8::1")),
    (pg.CIDR(), ip_network("10.0.0.0/8")),
    (TransactionId(), 2**40),
]


@pytest.fixture
def tx(product: Product) -> Tx:
    return Tx(product.services, credentials.acting())


def there_and_back(kind: Kind) -> Statement:
    return Statement(sa.select(sa.cast(sa.bindparam("value", type_=kind), kind).label("value")))


@pytest.mark.parametrize(("kind", "value"), VALUES, ids=lambda v: type(v).__name__)
async def test_a_value_comes_back_as_it_went(tx: Tx, kind: Kind, value: object) -> None:
    row = await tx.only(there_and_back(kind), value=value)
    assert row["value"] == value
    assert isinstance(row["value"], type(value))


@pytest.mark.parametrize(("kind", "_value"), VALUES, ids=lambda v: type(v).__name__)
async def test_so_does_null(tx: Tx, kind: Kind, _value: object) -> None:
    assert (await tx.only(there_and_back(kind), value=None))["value"] is None


class Colour(enum.Enum):
    RED = 1


class Shouted(sa.TypeDecorator[str]):
    impl = sa.Text
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> str:
        return f"{value} {dialect.name}".upper()


@pytest.mark.parametrize(
    ("element", "reason"),
    [
        (sa.select(NoteRow.id).where(NoteRow.id.in_([ID, ID])), "IN over a list"),
        (sa.select(NoteRow.id).where(NoteRow.id.in_(sa.bindparam("ids"))), "IN over a list"),
        (sa.select(sa.literal_column("'x'", Shouted).label("x")), "as the driver gives it"),
        (sa.select(sa.column("c", sa.Enum(Colour))), "as the driver gives it"),
    ],
)
def test_what_would_be_wrong_is_refused(element: Executable, reason: str) -> None:
    with pytest.raises(TypeError, match=reason):
        compile_sql(element)


async def test_a_missing_parameter_is_named(tx: Tx) -> None:
    with pytest.raises(KeyError, match="id"):
        await tx.all(notes.note())


@pytest.mark.parametrize(
    ("statement", "may"),
    [
        (notes.note(), True),
        (notes.newest_notes(reply_to=True, after=True), True),
        (notes.rename_note(), False),
        (notes.remove_note(), False),
        (notes.count_note(), False),
        (Statement(sa.select(NoteRow.id).with_for_update()), False),
        (Statement(sa.select(NoteRow.id).with_for_update(skip_locked=True)), False),
    ],
)
def test_only_a_select_that_locks_nothing_stands_behind_a_credential(
    statement: Statement, may: bool
) -> None:
    assert statement.can_lead is may


@pytest.mark.parametrize("statement", [notes.rename_note(), notes.remove_note()])
def test_what_changes_rows_is_refused_behind_a_credential(statement: Statement) -> None:
    with pytest.raises((TypeError, AttributeError)):
        statement.behind(credentials.acting().prelude)


def test_a_statement_is_compiled_once() -> None:
    assert notes.newest_notes(reply_to=True, after=False) is notes.newest_notes(
        reply_to=True, after=False
    )
    rows = [Row.of(NoteRow.__table__, {"id": ID}) for _ in range(2)]  # pyright: ignore[reportArgumentType] -- a Table
    assert insert_rows(rows[:1], None) is insert_rows(rows[1:], None)
