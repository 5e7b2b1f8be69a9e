"""A request as the guard and the routes read it: headers found once, no framework objects."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from starlette.types import Scope

from vibekit.lib.db.services import Services

MAX_USER_AGENT = 400


class Incoming:
    """Method, headers (lower case, the last one of a name), whose session, and what is shared."""

    __slots__ = ("headers", "method", "scope", "services", "session_hash")

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.method: str = scope["method"]
        self.headers: Mapping[bytes, bytes] = scope["state"]["headers"]
        self.session_hash: bytes | None = scope["state"]["session_hash"]
        self.services: Services = scope["app"].state.services

    @property
    def is_unsafe(self) -> bool:
        """Whether the request may change something."""
        return self.method not in ("GET", "HEAD", "OPTIONS")

    def organization(self) -> UUID | None:
        """The organization that X-Organization-Id names; a malformed one is nobody's."""
        value = self.headers.get(b"x-organization-id")
        return None if value is None else as_organization(value.decode("latin-1"))


def as_organization(text: str) -> UUID:
    """The id in the text; a malformed one stands for an organization that is nobody's."""
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)


@dataclass(frozen=True, slots=True)
class Client:
    """Where a request comes from: the address behind trusted proxies, and the program."""

    ip_address: str | None
    user_agent: str

    @classmethod
    def of(cls, request: Request) -> "Client":
        """As the edge found it."""
        state: Mapping[str, Any] = request.scope.get("state") or {}
        address = state.get("client_address") or (request.client.host if request.client else None)
        agent = request.headers.get("user-agent", "")
        printable = "".join(c for c in agent if c.isprintable())
        return cls(address, printable[:MAX_USER_AGENT])


FromClient = Annotated[Client, Depends(Client.of)]
