"""Moments that callers send: RFC 3339 with a zone, nothing that only Python takes for a time."""

import re
from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BeforeValidator
from pydantic_core import PydanticCustomError

_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


def _invalid() -> PydanticCustomError:
    return PydanticCustomError("moment_invalid", "Use RFC 3339 with a zone: 2026-01-31T12:00:00Z")


def _refuse_numbers(value: object) -> object:
    """Pydantic would take "0.5" for half a second after 1970."""
    if isinstance(value, datetime) or (isinstance(value, str) and _RFC_3339.fullmatch(value)):
        return value
    raise _invalid()


def _in_utc(value: datetime) -> datetime:
    try:
        return value.astimezone(UTC)
    except OverflowError:  # the year 0 or 10000, seen from elsewhere
        raise _invalid() from None


Moment = Annotated[AwareDatetime, BeforeValidator(_refuse_numbers), AfterValidator(_in_utc)]
"""A moment as a caller writes it; in UTC from here on."""
