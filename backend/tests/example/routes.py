"""The operations on notes over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from tests.example import policy, service
from tests.example.contracts import CreateNote, KeepDraft, ListNotes, Motto, Note, RenameNote
from tests.example.errors import NothingToReplyTo
from vibekit.contracts.listing import Listing
from vibekit.lib.auth.require import public, require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound, VersionConflict
from vibekit.lib.http.declared import raises
from vibekit.lib.http.route import Router

router = Router(tags=["notes"])


@router.get("/notes")
async def list_notes(
    tx: Annotated[Tx, require_auth(policy.READ)], query: Annotated[ListNotes, Query()]
) -> Listing[Note]:
    """The notes of the organization, the newest first."""
    return await service.list_notes(tx, query)


@router.post("/notes", status_code=201, responses=raises(NothingToReplyTo))
async def create_note(tx: Annotated[Tx, require_auth(policy.CREATE)], body: CreateNote) -> Note:
    """Create a note."""
    return await service.create_note(tx, body)


@router.get("/notes/{note_id}", responses=raises(NotFound))
async def get_note(tx: Annotated[Tx, require_auth(policy.READ)], note_id: UUID) -> Note:
    """Read a note."""
    return await service.get_note(tx, note_id)


@router.patch("/notes/{note_id}", responses=raises(NotFound, VersionConflict))
async def rename_note(
    tx: Annotated[Tx, require_auth(policy.RENAME)], note_id: UUID, body: RenameNote
) -> Note:
    """Rename a note, if nobody else renamed it since it was read."""
    return await service.rename_note(tx, note_id, body)


@router.delete("/notes/{note_id}", status_code=204, responses=raises(NotFound))
async def delete_note(tx: Annotated[Tx, require_auth(policy.DELETE)], note_id: UUID) -> None:
    """Delete a note."""
    await service.delete_note(tx, note_id)


@router.get("/note-motto")
async def get_note_motto(_tx: Annotated[Tx, public()]) -> Motto:
    """What notes are good for."""
    return {"motto": "What is noted is not forgotten"}


@router.put("/note-draft", status_code=204)
async def keep_note_draft(tx: Annotated[Tx, require_auth()], body: KeepDraft) -> None:
    """Keep what one means to note."""
    await service.keep_draft(tx, body)
