"""The one shape of every error answer."""

from pydantic import Field

from vibekit.contracts.base import Contract
from vibekit.contracts.words import MAY_GROW


class ErrorDetail(Contract):
    """One thing that is wrong with one part of the request."""

    # Bounds are told, not checked: a name may hold a lone surrogate until it is rendered.
    field: str = Field(
        json_schema_extra={"maxLength": 200},
        description="Where it is: `body.`, `query.`, `path.` or `header.` and the name.",
        examples=["body.email"],
    )
    code: str = Field(
        json_schema_extra={"maxLength": 64},
        description="What is wrong, for programs.",
        examples=["STRING_TOO_SHORT", "TOKEN_INVALID"],
    )
    message: str = Field(
        json_schema_extra={"maxLength": 1_000},
        description="What is wrong, in English.",
        examples=["String should have at least 1 character"],
    )


class ErrorBody(Contract):
    """What went wrong."""

    code: str = Field(
        max_length=64,
        description="A word of the closed list of codes.",
        examples=["NOT_FOUND"],
        json_schema_extra=MAY_GROW,
    )
    message: str = Field(
        max_length=1_000,
        description="One English sentence; show your own text by `code`.",
        examples=["There is no such thing here."],
    )
    details: list[ErrorDetail] | None = Field(
        description="The single faults, where there is more to say than the code."
    )
    request_id: str = Field(
        max_length=128,
        description="The name of this request in the log; give it to support.",
        examples=["0199f3a1d2c47b6c9f6d1f0f9a3c5e77"],
    )


class ErrorEnvelope(Contract):
    """Every 4xx and 5xx answer."""

    error: ErrorBody = Field(description="What went wrong.")
