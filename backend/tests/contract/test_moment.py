"""Moments in requests."""

from datetime import UTC, datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from vibekit.contracts.moment import Moment

moment = TypeAdapter[datetime](Moment).validate_python


def test_every_zone_becomes_utc() -> None:
    assert moment("2026-01-31T12:00:00.5+02:00") == datetime(2026, 1, 31, 10, 0, 0, 500_000, UTC)
    assert moment("2026-01-31T12:00:00Z").tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        *("0.5", "1700000000", "2026-01-31", "2026-01-31T12:00:00", "2026-13-01T00:00:00Z", ""),
        *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"),
    ],
)
def test_what_is_no_rfc_3339_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        moment(text)
