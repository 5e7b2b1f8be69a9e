"""Answers are written by their type."""

from uuid import UUID

import orjson
import pytest
from asyncpg.pgproto import pgproto
from pydantic import TypeAdapter
from typing_extensions import TypedDict

from vibekit.contracts.listing import Listing, answer
from vibekit.lib.http.writing import json_writer

ID = "0190a000-0000-7000-8000-000000000001"


@answer
class Thing(TypedDict):
    id: UUID
    parent_id: UUID | None
    names: dict[UUID, str]


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
