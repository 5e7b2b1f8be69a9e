"""What stands in a job's payload: for whom it was ordered, and its arguments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

import orjson


@dataclass(frozen=True, slots=True)
class Order:
    """A person, an organization, both or neither; arguments are ids, never secrets."""

    user: UUID | None = None
    organization: UUID | None = None
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])

    def encode(self) -> bytes:
        """As the queue keeps it; orjson would not take the ids that asyncpg makes."""
        user, organization = (id_ and str(id_) for id_ in (self.user, self.organization))
        return orjson.dumps(
            {"user": user, "organization": organization, "arguments": self.arguments}
        )

    @classmethod
    def decode(cls, payload: bytes | None) -> "Order":
        """What `encode` made; anything else is a ValueError, TypeError or KeyError."""
        raw = orjson.loads(payload or b"")
        user, organization = (UUID(raw[n]) if raw[n] else None for n in ("user", "organization"))
        return cls(user, organization, raw["arguments"])
