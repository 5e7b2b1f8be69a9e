"""Pydantic's findings as the details of our one error shape; what was sent is never echoed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from vibekit.contracts.error import ErrorDetail
from vibekit.lib.errors import MalformedJson, ValidationFailed

# A body may hold ten thousand unknown fields; a reader needs to see the first few.
MAX_DETAILS = 20
_MAX_FIELD = 200
_MAX_MESSAGE = 1_000

Finding = Mapping[str, Any]  # what pydantic gives: a TypedDict there, plain dicts from FastAPI


def validation_failed(
    findings: Sequence[Finding], *, within: str = ""
) -> ValidationFailed | MalformedJson:
    """The error for pydantic's `errors()`; `within` is the part of the request: body, query ..."""
    if any(finding["type"] == "json_invalid" for finding in findings):
        return MalformedJson()
    return ValidationFailed(details=list(_details(findings[:MAX_DETAILS], within)))


def _details(findings: Iterable[Finding], within: str) -> Iterable[ErrorDetail]:
    for finding in findings:
        path = [within, *finding["loc"]] if within else finding["loc"]
        yield ErrorDetail(
            field=".".join(map(str, path))[:_MAX_FIELD],
            code=_code(finding),
            message=_message(finding)[:_MAX_MESSAGE],
        )


def _code(finding: Finding) -> str:
    code = str(finding["type"]).upper()
    return f"STRING_{code}" if _is_of_text(finding) else code


def _is_of_text(finding: Finding) -> bool:
    """Behind a validator of ours, pydantic no longer knows that what it measures is text."""
    context: Mapping[str, object] = finding.get("ctx") or {}
    return context.get("field_type") == "Value"


def _message(finding: Finding) -> str:
    if _is_of_text(finding):
        told = str(finding["msg"]).replace(" after validation", "")
        return told.replace("Value", "Text").replace(" item", " character")
    if finding["type"] == "union_tag_invalid":  # the stock message repeats the tag that was sent
        return f"Input should be one of {finding['ctx']['expected_tags']}"
    return str(finding["msg"])
