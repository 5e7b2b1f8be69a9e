import pytest
from pydantic import BaseModel, Field, ValidationError

from vibekit.api.errors import render
from vibekit.contracts.base import Contract, Line, Text
from vibekit.contracts.error import ErrorEnvelope
from vibekit.lib.errors import (
    AppError,
    MalformedJson,
    NotFound,
    ServiceUnavailable,
    error_classes,
    invalid,
)
from vibekit.lib.validation import MAX_DETAILS, validation_failed


@pytest.mark.parametrize("kind", list(error_classes()))
def test_every_error_has_a_message_a_code_and_a_status(kind: type[AppError]) -> None:
    error = kind()
    assert error.message.endswith(".")
    assert kind.code.isupper()
    assert 400 <= kind.status < 600


def test_the_docstring_is_the_message_unless_another_is_given() -> None:
    assert NotFound().message == "There is no such thing here."
    assert NotFound("Gone fishing.").message == "Gone fishing."


def test_unavailable_says_when_to_come_back() -> None:
    assert ServiceUnavailable(retry_after=7).headers == {"Retry-After": "7"}


@pytest.mark.parametrize("kind", list(error_classes()))
def test_what_is_rendered_is_what_the_contract_says(kind: type[AppError]) -> None:
    status, headers, body = render(kind(), "r1")
    envelope = ErrorEnvelope.model_validate_json(body)
    assert (status, envelope.error.code) == (kind.status, kind.code)
    assert dict(headers)[b"content-length"] == b"%d" % len(body)


def test_a_field_that_utf8_cannot_carry_is_rendered() -> None:
    _, _, body = render(invalid("body.\ud800", "X", "\udfff"), "r1")
    assert ErrorEnvelope.model_validate_json(body).error.details


class Sample(Contract):
    name: Line = Field(min_length=1, max_length=5)
    text: Text = ""
    ratio: float = 0


def findings_of(kind: type[BaseModel], value: object) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        kind.model_validate(value)
    return caught.value


@pytest.mark.parametrize(
    ("value", "field", "code"),
    [
        ({}, "body.name", "MISSING"),
        ({"name": "canary-value"}, "body.name", "STRING_TOO_LONG"),
        ({"name": "  "}, "body.name", "STRING_TOO_SHORT"),
        ({"name": "a\nb"}, "body.name", "LINE_INVALID"),
        ({"name": "a\ud800"}, "body.name", "STRING_UNICODE"),
        ({"name": "a", "text": "b\x00"}, "body.text", "TEXT_INVALID"),
        ({"name": "a", "ratio": float("nan")}, "body.ratio", "FINITE_NUMBER"),
        ({"name": "a", "role": "owner"}, "body.role", "EXTRA_FORBIDDEN"),
    ],
)
def test_findings_name_the_field_and_never_the_value(value: object, field: str, code: str) -> None:
    findings = findings_of(Sample, value)
    error = validation_failed(findings.errors(), within="body")
    assert error.details
    assert [(detail.field, detail.code) for detail in error.details] == [(field, code)]
    assert "canary" not in str(error.details)
    assert "canary" not in str(findings)


def test_a_line_loses_its_ends_and_a_text_nothing() -> None:
    sample = Sample.model_validate({"name": " a ", "text": " b\n"})
    assert (sample.name, sample.text) == ("a", " b\n")


def test_thousands_of_findings_become_a_few() -> None:
    findings = findings_of(Sample, {f"f{number}": 1 for number in range(10_000)})
    assert len(validation_failed(findings.errors()).details or []) == MAX_DETAILS


def test_an_unknown_kind_is_not_repeated() -> None:
    finding = {
        "type": "union_tag_invalid",
        "loc": ("block",),
        "msg": "Input tag 'canary' found",
        "ctx": {"expected_tags": "'heading', 'text'"},
    }
    error = validation_failed([finding])
    assert error.details
    assert error.details[0].message == "Input should be one of 'heading', 'text'"


def test_bad_json_found_by_the_framework_is_malformed() -> None:
    error = validation_failed([{"type": "json_invalid", "loc": ("body", 1), "msg": "x"}])
    assert isinstance(error, MalformedJson)
