"""The statements on notes that a request waits for."""

from tests.example import policy, queries
from tests.example.models import NoteRow
from tests.support.plans import Hot, keyed, new_row, session

READ = session(policy.READ)
HOT = Hot(
    rows="""
INSERT INTO notes
SELECT pg_temp.id('01900002', 1 + n % 500), pg_temp.id('0190a000', n), 'Note', '',
       CASE WHEN n > 10000 THEN pg_temp.id('0190a000', n - 10000) END, 1, 0, now(), now()
FROM generate_series(1, 20000) n;
""",
    statements={
        "list notes": queries.newest_notes(reply_to=False, after=False).behind(READ),
        "list notes on": queries.newest_notes(reply_to=False, after=True).behind(READ),
        "list replies": queries.newest_notes(reply_to=True, after=False).behind(READ),
        "get note": queries.note().behind(READ),
        "create note": new_row(NoteRow, session(policy.CREATE)),
        "create note once": new_row(NoteRow, keyed(policy.CREATE)),
        "rename note": queries.rename_note().sql,
        "remove note": queries.remove_note().sql,
    },
    lists={
        "list notes": "pk_notes",
        "list notes on": "pk_notes",
        "list replies": "ix_notes_organization_id_reply_to_id",
    },
)
