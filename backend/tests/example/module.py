"""The manifest of notes, which `VIBEKIT_MODULES` names."""

from tests.example import events, jobs, models, policy, queries, subscribers
from tests.example.routes import router
from vibekit.lib.module import Module

PATH = "tests.example.module:module"

module = Module(
    name="notes",
    router=router,
    tables=[models.NoteRow, models.NoteCount],
    permissions=[policy.READ, policy.CREATE, policy.RENAME, policy.DELETE],
    events=[events.NoteCreated, events.NoteRenamed, events.NoteDeleted],
    jobs=[jobs.INDEX_NOTE],
    schedules=[jobs.LEAP_DAY],
    subscribers=[subscribers.COUNT_NOTES],
    names={"note": queries.note_names},
)
