"""Slugs: the readable parts of addresses."""

from typing import Annotated

from pydantic import Field, StringConstraints

Slug = Annotated[
    str,
    StringConstraints(min_length=3, max_length=48, pattern=r"^[a-z0-9][a-z0-9-]*[a-z0-9]$"),
    Field(examples=["acme"]),
]
"""3 to 48 of a-z, 0-9 and -, the latter not at the ends."""
