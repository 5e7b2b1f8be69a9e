"""What one can do with notes."""

from typing import cast
from uuid import UUID

from asyncpg import Record

from tests.example import queries
from tests.example.contracts import CreateNote, KeepDraft, ListNotes, Note, RenameNote
from tests.example.events import NoteCreated, NoteDeleted, NoteRenamed
from tests.example.jobs import INDEX_NOTE
from tests.example.models import NoteRow
from vibekit.contracts.listing import Listing
from vibekit.lib.clock import now
from vibekit.lib.cursors import Cursor
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import NotFound, stale
from vibekit.lib.events.event import emit
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.job import enqueue

_CURSOR = Cursor("notes")


async def list_notes(tx: Tx, request: ListNotes) -> Listing[Note]:
    after = _CURSOR.after(tx, request)
    rows = await tx.all(
        queries.newest_notes(reply_to=request.reply_to is not None, after=after is not None),
        limit=request.limit + 1,
        reply_to=request.reply_to,
        after=after,
    )
    return _CURSOR.page(tx, rows, request)


async def create_note(tx: Tx, request: CreateNote) -> Note:
    moment = now()
    note = Note(
        id=new_id(),
        title=request.title,
        text=request.text,
        reply_to=request.reply_to,
        version=1,
        created_at=moment,
        updated_at=moment,
    )
    tx.insert(NoteRow, **note, indexed=0)
    emit(tx, NoteCreated(subject_id=note["id"]))
    if request.index:
        organization_id = (await tx.caller()).organization_id
        enqueue(tx, INDEX_NOTE, organization=organization_id, note_id=str(note["id"]))
    return note


async def get_note(tx: Tx, note_id: UUID) -> Note:
    row = await tx.first(queries.note(), id=note_id)
    if row is None:
        raise NotFound
    return _note(row)


async def rename_note(tx: Tx, note_id: UUID, request: RenameNote) -> Note:
    row = await tx.first(
        queries.rename_note(),
        id=note_id,
        read_version=request.version,
        new_title=request.title,
        moment=now(),
    )
    if row is None:
        raise stale((await get_note(tx, note_id))["version"])
    emit(tx, NoteRenamed(subject_id=note_id, changed_fields=["title"]))
    return _note(row)


async def delete_note(tx: Tx, note_id: UUID) -> None:
    if await tx.first(queries.remove_note(), id=note_id) is None:
        raise NotFound
    emit(tx, NoteDeleted(subject_id=note_id))


async def keep_draft(tx: Tx, request: KeepDraft) -> None:
    await tx.first(queries.keep_draft(), title=request.title)


def _note(row: Record) -> Note:
    return cast("Note", dict(row))
