"""What goes in and out of the operations on organizations."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, Field
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract
from vibekit.contracts.listing import ListQuery, answer
from vibekit.contracts.slug import Slug
from vibekit.contracts.words import OrganizationName, PermissionName, Role


class ListOrganizations(ListQuery):
    """Which of the own organizations."""

    slug: Slug | None = None
    """Only the one that has or had this slug: for addresses that were renamed."""


class CreateOrganization(Contract):
    """A new organization; its creator becomes its owner."""

    name: OrganizationName
    """What it is called."""
    slug: Slug | MISSING = MISSING
    """Its part of addresses; made from the name when left out."""


class UpdateOrganization(Contract):
    """Changes to an organization; what is left out stays as it is."""

    name: OrganizationName | MISSING = MISSING
    """A new name."""
    slug: Slug | MISSING = MISSING
    """A new slug; the old one leads to the new one from now on."""


class DeleteOrganization(Contract):
    """The confirmation that it is meant."""

    confirmation: Annotated[str, Field(max_length=48, examples=["acme"])]
    """The organization's slug, typed."""


@answer
class OrganizationSummary(TypedDict):
    """An organization that the caller belongs to."""

    id: UUID
    """Its id."""
    name: OrganizationName
    """What it is called."""
    slug: Slug
    """Its part of addresses."""
    role: Role
    """The caller's role in it."""


@answer
class Organization(OrganizationSummary):
    """An organization, and what the caller may do in it."""

    permissions: list[PermissionName]
    """What the caller may do."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When its name or slug was last changed."""


@answer
class DeletedOrganization(TypedDict):
    """A deleted organization that the caller can bring back."""

    id: UUID
    """Its id."""
    name: OrganizationName
    """What it was called."""
    slug: Slug
    """Its part of addresses, which is kept for it."""
    deleted_at: datetime
    """When it was deleted."""
    purge_after: datetime
    """Until when it can be brought back; after that it is removed for good."""
