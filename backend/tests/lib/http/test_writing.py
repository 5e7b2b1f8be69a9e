"""Answers are written by their type."""

from datetime import UTC, datetime
from typing import Annotated, Any, cast
from uuid import UUID

import orjson
import pytest
from asyncpg.pgproto import pgproto
from pydantic import Field, PlainSerializer, TypeAdapter
from typing_extensions import TypedDict

from vibekit.contracts.base import Line
from vibekit.contracts.listing import Listing, answer
from vibekit.lib.http.writing import json_writer
from vibekit.lib.rows import Rows

ID = "0190a000-0000-7000-8000-000000000001"
MOMENT = datetime(2026, 1, 31, 12, 0, 0, tzinfo=UTC)


@answer
class Thing(TypedDict):
    id: UUID
    parent_id: UUID | None
    names: dict[UUID, str]


@answer
class Plain(TypedDict):
    id: UUID
    at: datetime
    name: Line
    number: Annotated[int, Field(ge=0)] | None


@answer
class Masked(TypedDict):
    id: UUID
    card: Annotated[str, PlainSerializer(lambda number: number[-4:])]


@pytest.mark.parametrize("kind", [UUID, pgproto.UUID])
def test_ids_are_written_alike_wherever_they_come_from(kind: type[UUID]) -> None:
    thing = Thing(id=kind(ID), parent_id=kind(ID), names={kind(ID): "one"})
    written = json_writer(Listing[Thing])({"data": [thing], "next_cursor": None})
    plain = Thing(id=UUID(ID), parent_id=UUID(ID), names={UUID(ID): "one"})
    expected = TypeAdapter(Listing[Thing]).dump_json({"data": [plain], "next_cursor": None})
    assert written == expected


def test_nothing_is_written_as_null() -> None:
    written = json_writer(Thing)(Thing(id=UUID(ID), parent_id=None, names={}))
    assert orjson.loads(written) == {"id": ID, "parent_id": None, "names": {}}


def test_what_the_type_does_not_name_is_not_sent() -> None:
    thing = Thing(id=UUID(ID), parent_id=None, names={})
    assert b"argon2id" not in json_writer(Thing)(thing | {"password_hash": "argon2id"})


def test_rows_as_they_stand_are_written_like_any_others() -> None:
    row = {"id": pgproto.UUID(ID), "at": MOMENT, "name": 'a "quoted" ß \u2028', "number": None}
    page = {"data": Rows(cast("Any", [row, row])), "next_cursor": None}
    by_type = TypeAdapter[Any](Listing[Plain]).dump_json(
        {"data": [row | {"id": UUID(ID)}] * 2, "next_cursor": None}
    )
    assert json_writer(Listing[Plain])(page) == by_type


def test_a_column_that_the_type_does_not_name_is_not_sent() -> None:
    row = {"id": UUID(ID), "at": MOMENT, "name": "n", "number": 1, "password_hash": "argon2id"}
    page = {"data": Rows(cast("Any", [row])), "next_cursor": None}
    assert b"argon2id" not in json_writer(Listing[Plain])(page)


def test_a_type_that_hides_something_hides_it_in_lists_too() -> None:
    row = {"id": UUID(ID), "card": "4242424242424242"}
    page = {"data": Rows(cast("Any", [row])), "next_cursor": None}
    assert orjson.loads(json_writer(Listing[Masked])(page))["data"][0]["card"] == "4242"


def test_rows_of_things_that_are_not_plain_are_written_by_type() -> None:
    row = {"id": UUID(ID), "parent_id": None, "names": {UUID(ID): "one"}}
    page = {"data": Rows(cast("Any", [row])), "next_cursor": None}
    assert orjson.loads(json_writer(Listing[Thing])(page))["data"][0]["names"] == {ID: "one"}
