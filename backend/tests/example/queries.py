"""The statements on notes."""

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.base import Executable

from tests.example.models import NoteCount, NoteDraft, NoteRow
from vibekit.lib.db.armed import armed_organization, armed_user
from vibekit.lib.db.statement import statement

_NOTE = (
    NoteRow.id,
    NoteRow.title,
    NoteRow.text,
    NoteRow.reply_to,
    NoteRow.version,
    NoteRow.created_at,
    NoteRow.updated_at,
)
_THIS = NoteRow.id == bindparam("id")


@statement
def newest_notes(*, reply_to: bool, after: bool) -> Executable:
    query = select(*_NOTE).order_by(NoteRow.id.desc()).limit(bindparam("limit"))
    if reply_to:
        query = query.where(NoteRow.reply_to == bindparam("reply_to"))
    return query.where(NoteRow.id < bindparam("after")) if after else query


@statement
def note() -> Executable:
    return select(*_NOTE).where(_THIS)


@statement
def rename_note() -> Executable:
    return (
        update(NoteRow)
        .where(_THIS, NoteRow.version == bindparam("read_version"))
        .values(
            title=bindparam("new_title"),
            version=NoteRow.version + 1,
            updated_at=bindparam("moment"),
        )
        .returning(*_NOTE)
    )


@statement
def remove_note() -> Executable:
    return delete(NoteRow).where(_THIS).returning(NoteRow.id)


@statement
def note_names() -> Executable:
    return select(NoteRow.id, NoteRow.title.label("name")).where(
        NoteRow.id == func.any(bindparam("ids"))
    )


@statement
def index_note() -> Executable:
    return update(NoteRow).where(_THIS).values(indexed=NoteRow.indexed + 1)


@statement
def index_notes() -> Executable:
    return update(NoteRow).values(indexed=NoteRow.indexed + 1)


@statement
def count_note() -> Executable:
    first = insert(NoteCount).values(organization_id=armed_organization, created=1)
    return first.on_conflict_do_update(
        index_elements=[NoteCount.organization_id], set_={"created": NoteCount.created + 1}
    )


@statement
def keep_draft() -> Executable:
    draft = insert(NoteDraft).values(user_id=armed_user, title=bindparam("title"))
    return draft.on_conflict_do_update(
        index_elements=[NoteDraft.user_id], set_={"title": draft.excluded.title}
    )
