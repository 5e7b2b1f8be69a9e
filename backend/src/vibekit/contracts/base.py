"""The base of every request and response model, and the kinds of text that they hold."""

import unicodedata
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

# Letters that a single line may not hold: controls, surrogates, line and paragraph separators.
_NOT_IN_A_LINE = frozenset({"Cc", "Cs", "Zl", "Zp"})


class Contract(BaseModel):
    """A frozen value of the contract: unknown fields are refused, numbers are finite."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        allow_inf_nan=False,
        use_attribute_docstrings=True,
        hide_input_in_errors=True,
    )


def _refuse_unstorable(value: str) -> str:
    """PostgreSQL keeps no NUL and UTF-8 no lone surrogate, so neither is text here."""
    if "\x00" in value or (not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value)):
        raise PydanticCustomError("text_invalid", "Text must not hold NUL or lone surrogates")
    return value


def _refuse_controls(value: str) -> str:
    if value.isprintable():
        return value
    if any(unicodedata.category(char) in _NOT_IN_A_LINE for char in value):
        raise PydanticCustomError("line_invalid", "A line must not hold control characters")
    return value


Text = Annotated[str, AfterValidator(_refuse_unstorable)]
"""Text kept exactly as it was sent, line breaks and blanks too: page text, passwords."""

Line = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_refuse_controls)]
"""One line without control characters, blanks at its ends removed: names, titles."""
