"""Which events of notes people are told of."""

from tests.example import policy
from tests.example.events import NoteCreated, NoteRenamed
from vibekit.lib.notices import Channels, Notice, Topic
from vibekit.modules.members.service.audience import all_who_may

NOTES = Topic("notes", label={"en": "notes", "de": "Notizen"})
RENAMED = Topic(
    "renamed-notes",
    label={"en": "renamed notes"},
    default=Channels(in_app=False, email=False, digest=False),
)

NOTICES = [
    Notice(
        NoteCreated,
        NOTES,
        to=all_who_may(policy.READ),
        words={"en": "{actor} wrote {subject}", "de": "{actor} hat {subject} geschrieben"},
        path="notes/{subject_id}",
    ),
    Notice(
        NoteRenamed,
        RENAMED,
        to=all_who_may(policy.READ),
        words={"en": "{actor} renamed {subject}"},
        path="notes/{subject_id}",
    ),
]
