"""The guard of a route: who may call it, and the transaction in which it works.

Every route has one. `require_auth(permission)` asks for a member of an organization who holds the
permission, `require_auth()` for any signed-in person, `public()` for nobody in particular.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any, cast
from uuid import UUID

from fastapi import Depends, Request

from vibekit.lib.auth import credentials
from vibekit.lib.auth.origin import is_own_page
from vibekit.lib.auth.permissions import Permission
from vibekit.lib.auth.seen import LastSeen
from vibekit.lib.db.prelude import Credential
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import CsrfFailed, Unauthorized
from vibekit.lib.incoming import Incoming, as_organization


class Guard:
    """Reads the credential of a request; the database judges it with the first statement."""

    def __init__(
        self,
        permission: Permission | None = None,
        *,
        organization_in_path: str | None = None,
        recent: bool = False,
        is_public: bool = False,
    ) -> None:
        self.permission = permission
        self.organization_in_path = organization_in_path
        self.recent = recent
        self.is_public = is_public

    async def refuse_foreign(self, request: Incoming) -> None:
        """Asked first: what a foreign page made the browser send is not even read.

        Raises CsrfFailed, or Unauthorized where the cookie is worth nothing.
        """
        if not request.is_unsafe or is_own_page(request, required=not self.is_public):
            return
        if self.is_public:
            raise CsrfFailed
        if request.session_hash:
            await Tx(request.services, credentials.session(request.session_hash)).caller()
            raise CsrfFailed

    def credential(self, request: Incoming) -> Credential:
        """What the first statement carries. Raises Unauthorized where there is nothing."""
        if self.is_public:
            return credentials.acting()
        if request.session_hash is None:
            raise Unauthorized
        step_up = timedelta(minutes=request.services.settings.step_up_minutes)
        return credentials.session(
            request.session_hash,
            organization=self._organization(request),
            permission=self.permission,
            within=step_up if self.recent else None,
        )

    def _organization(self, request: Incoming) -> UUID | None:
        """Where the permission is asked for: by path, else by header, else by session."""
        if self.permission is None:
            return None
        if self.organization_in_path is not None:
            return as_organization(request.scope["path_params"][self.organization_in_path])
        return request.organization()

    async def note(self, request: Incoming, tx: Tx) -> None:
        """Whose limits the token's next requests count against, and when it was last seen."""
        if self.is_public:
            return
        caller = await tx.caller()
        request.scope["state"]["account"] = caller.user_id
        if caller.session_id is not None:
            cast("LastSeen", request.scope["app"].state.last_seen).note(caller.session_id)

    async def __call__(self, request: Request) -> AsyncIterator[Tx]:
        """The guard as a dependency of an ordinary FastAPI route: commits before the answer."""
        incoming = Incoming(request.scope)
        await self.refuse_foreign(incoming)
        tx = Tx(incoming.services, self.credential(incoming))
        try:
            yield tx
            await tx.commit()
            await self.note(incoming, tx)
        finally:
            await tx.close()


def require_auth(
    permission: Permission | None = None,
    *,
    organization_in_path: str | None = None,
    recent: bool = False,
) -> Any:  # noqa: ANN401 -- as FastAPI's Depends
    """For signed-in people; with a permission, for members of the organization who hold it.

    With `recent`, for those who have proved within `STEP_UP_MINUTES` who they are: what a session
    that was left open or stolen must not do.
    """
    guard = Guard(permission, organization_in_path=organization_in_path, recent=recent)
    return Depends(guard, scope="function")


def public() -> Any:  # noqa: ANN401 -- as FastAPI's Depends
    """For everybody. The mark is explicit, because routes are closed by default."""
    return Depends(Guard(is_public=True), scope="function")
