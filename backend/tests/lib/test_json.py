import contextlib
import json
from typing import cast

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibekit.lib.errors import MalformedJson, ValidationFailed
from vibekit.lib.json import MAX_DEPTH, Json, parse_json

FINITE = st.floats(allow_nan=False, allow_infinity=False)
LEAVES = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | FINITE | st.text()
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=30
)


@given(VALUES)
def test_what_can_be_stored_is_read_and_can_be_answered(value: Json) -> None:
    body = json.dumps(value)
    if "\\u0000" in body.replace("\\\\", ""):
        with pytest.raises(ValidationFailed):
            parse_json(body.encode())
    else:
        assert parse_json(body.encode()) == value


@given(st.binary(max_size=300))
def test_any_bytes_are_a_value_or_an_error_of_ours(body: bytes) -> None:
    with contextlib.suppress(MalformedJson, ValidationFailed):
        orjson.dumps(parse_json(body))


@pytest.mark.parametrize(("depth", "reads"), [(MAX_DEPTH, True), (MAX_DEPTH + 1, False)])
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_64_levels_are_read(depth: int, opening: bytes, closing: bytes, *, reads: bool) -> None:
    body = opening * depth + (b"" if opening == b"[" else b"1") + closing * depth
    if reads:
        assert parse_json(body) is not None
    else:
        with pytest.raises(MalformedJson):
            parse_json(body)


def test_many_shallow_lists_are_not_deep() -> None:
    assert len(cast("list[Json]", parse_json(b"[" + b"[]," * 500 + b"[]]"))) == 501


def test_nul_is_named_where_it_stands() -> None:
    with pytest.raises(ValidationFailed) as caught:
        parse_json(b'{"blocks": [{"text": "a\\u0000b"}]}')
    assert caught.value.details
    assert caught.value.details[0].field == "body.blocks.0.text"
