"""TRUST 21 through every operation that takes a body: 4xx, never 5xx, whatever stands in it."""

import orjson
import pytest

from tests.support.product import Product
from tests.tenancy.operations import Call, Operation, operations

HOSTILE: dict[str, bytes] = {
    "nothing": b"",
    "nan": b"NaN",
    "infinite": b"1e999",
    "endless number": b"9" * 5_000,
    "big number": b"100000000000000000000000000000000000000",
    "lone surrogate": b'"\\ud800"',
    "nul": b'"a\\u0000b"',
    "not utf-8": b'"\xff\xfe"',
    "deep": b"[" * 100_000,
    "deep and closed": b"[" * 200 + b"]" * 200,
    "wide": b"[" + b"0," * 50_000 + b"0]",
    "long": b'"' + b"x" * 500_000 + b'"',
    "right to left": '"\u202e\u2066abc"'.encode(),
    "a list": b"[]",
    "null": b"null",
    "true": b"true",
}


@pytest.mark.parametrize("operation", [o for o in operations() if o.takes_body], ids=repr)
async def test_hostile_values_are_refused(operation: Operation, product: Product) -> None:
    person = await product.owner_of()
    call = await Call.of(operation, product, person)
    for name, value in HOSTILE.items():
        for field in (*call.body, "unknown"):
            others = {key: given for key, given in call.body.items() if key != field}
            body = orjson.dumps(others)[:-1] + (b"," if others else b"")
            body += orjson.dumps(field) + b":" + value + b"}"
            answer = await call.send(
                person.http, content=body, headers={"Content-Type": "application/json"}
            )
            assert answer.status_code < 500, (name, field, answer.text)
            assert field != "unknown" or answer.status_code in (400, 422)


@pytest.mark.parametrize(
    "query",
    [
        "%00",
        "cursor=%00",
        "cursor=%ff",
        "limit=1e999",
        "limit=-1",
        "limit=101",
        "&".join("a" * 10_000),
    ],
)
async def test_hostile_queries_are_refused(product: Product, query: str) -> None:
    owner = await product.owner_of()
    for path in ("/api/notes", "/api/members", "/api/audit-logs", "/api/organizations"):
        assert 400 <= (await owner.http.get(f"{path}?{query}")).status_code < 500
