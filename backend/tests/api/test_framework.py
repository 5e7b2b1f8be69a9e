"""What FastAPI would answer by itself, answered by us."""

from collections.abc import AsyncIterator, Callable
from typing import Annotated

import pytest
from fastapi import FastAPI, Query
from httpx import AsyncClient

from tests.api.conftest import client_of
from vibekit.api.edge import Edge
from vibekit.api.errors import let_errors_escape
from vibekit.contracts.base import Contract, Text

MakeEdge = Callable[..., Edge]


class Note(Contract):
    text: Text
    ratio: float = 0


@pytest.fixture
async def client(edge: MakeEdge) -> AsyncIterator[AsyncClient]:
    app = FastAPI()

    @app.post("/api/notes")
    async def create_note(note: Note) -> Note:
        return note

    @app.get("/api/notes")
    async def list_notes(limit: Annotated[int, Query(le=100)] = 20) -> int:
        return limit

    @app.get("/api/broken")
    async def break_down() -> Note:
        return Note.model_validate({"text": 1})

    let_errors_escape(app)
    async with client_of(edge(app)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("method", "target", "status", "code"),
    [
        ("GET", "/api/nothing", 404, "NOT_FOUND"),
        ("GET", "/nothing", 404, "NOT_FOUND"),
        ("PATCH", "/api/notes", 405, "METHOD_NOT_ALLOWED"),
        ("GET", "/api/broken", 500, "INTERNAL_ERROR"),
    ],
)
async def test_the_framework_speaks_our_shape(
    client: AsyncClient, method: str, target: str, status: int, code: str
) -> None:
    answer = await client.request(method, target)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


async def test_a_wrong_parameter_is_named_and_not_repeated(client: AsyncClient) -> None:
    answer = await client.get("/api/notes?limit=canary")
    assert answer.status_code == 422
    assert answer.json()["error"]["details"] == [
        {
            "field": "query.limit",
            "code": "INT_PARSING",
            "message": "Input should be a valid integer, unable to parse string as an integer",
        }
    ]


@pytest.mark.parametrize("body", ["NaN", '{"text": "a", "ratio": NaN}', '{"text": 1e999}', "{"])
async def test_numbers_that_are_none_break_nothing(client: AsyncClient, body: str) -> None:
    headers = {"content-type": "application/json"}
    answer = await client.post("/api/notes", content=body, headers=headers)
    assert answer.status_code in {400, 422}
    assert answer.json()["error"]["code"] in {"MALFORMED_JSON", "VALIDATION_ERROR"}


async def test_a_lone_surrogate_breaks_nothing(client: AsyncClient) -> None:
    headers = {"content-type": "application/json"}
    for body in ('{"text": "\\ud800"}', '{"\\ud800": 1}'):
        answer = await client.post("/api/notes", content=body, headers=headers)
        assert answer.status_code == 422
