"""The manifest of notes, which `VIBEKIT_MODULES` names."""

from tests.example import events, jobs, models, policy, queries, subscribers
from tests.example.entitlements import plans
from tests.example.notices import NOTICES
from tests.example.routes import router
from vibekit.lib.module import Module

PATH = "tests.example.module:module"

module = Module(
    name="notes",
    router=router,
    tables=[models.NoteRow, models.NoteCount, models.NoteDraft],
    permissions=[policy.READ, policy.CREATE, policy.RENAME, policy.DELETE],
    events=[events.NoteCreated, events.NoteRenamed, events.NoteDeleted],
    jobs=[jobs.INDEX_NOTE],
    schedules=[jobs.LEAP_DAY],
    subscribers=[subscribers.COUNT_NOTES],
    notices=NOTICES,
    exceptions={
        "get_note_motto": "for visitors",
        "keep_note_draft": "of the person who calls",
        "note_drafts": "of a person, wherever the note may go",
    },
    names={"note": queries.note_names},
    plans=plans,
)
