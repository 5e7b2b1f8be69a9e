"""Kinds of values that several domains show: their bounds and examples, written down once."""

from typing import Annotated

from pydantic import EmailStr, Field, JsonValue

from vibekit.contracts.base import Line

# New values may come with any release: a client passes over what it does not know.
MAY_GROW: dict[str, JsonValue] = {"x-may-grow": True}

Email = Annotated[EmailStr, Field(max_length=254, examples=["ada@example.com"])]
PersonName = Annotated[Line, Field(min_length=1, max_length=100, examples=["Ada Lovelace"])]
OrganizationName = Annotated[Line, Field(min_length=1, max_length=100, examples=["Acme"])]
Role = Annotated[
    str,
    Field(min_length=1, max_length=32, pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", examples=["member"]),
]
"""The key of a role: a fixed one, or one of the organization's own."""
PermissionName = Annotated[str, Field(max_length=64, examples=["pages:create"])]
FieldName = Annotated[str, Field(max_length=64, examples=["title"])]
EventType = Annotated[str, Field(max_length=64, examples=["page.created"])]
SubjectType = Annotated[str, Field(max_length=32, examples=["page"])]
TopicName = Annotated[str, Field(max_length=32, examples=["pages"])]
IpAddress = Annotated[str, Field(max_length=45, examples=["203.0.113.7"])]
UserAgent = Annotated[str, Field(max_length=400, examples=["Mozilla/5.0 (X11; Linux x86_64)"])]
PictureAddress = Annotated[
    str,
    Field(
        max_length=2_000,
        examples=["https://example.com/ada.png"],
        json_schema_extra={"format": "uri"},
    ),
]
