"""The statements on notifications that a request, or an open stream, waits for."""

from tests.support.plans import Hot, session
from vibekit.modules.notifications import policy, queries

READ = session(policy.READ)
HOT = Hot(
    rows="""
INSERT INTO notifications
SELECT pg_temp.id('01900002', 1 + n % 500), pg_temp.id('0190a000', n),
       pg_temp.id('01900001', 1 + n % 500), 'notes', pg_temp.id('0190a000', n), 'note.created',
       'system', NULL, 'note', pg_temp.id('0190a000', n), true, n % 10 = 0, NULL, now(),
       CASE WHEN n % 10 > 0 THEN now() END, CASE WHEN n % 20 = 1 THEN now() END
FROM generate_series(1, 20000) n;
""",
    statements={
        "list notifications": queries.newest(unread=False, archived=False, after=False).behind(
            READ
        ),
        "list notifications on": queries.newest(unread=False, archived=False, after=True).behind(
            READ
        ),
        "list unread notifications": queries.newest(
            unread=True, archived=False, after=False
        ).behind(READ),
        "count notifications": queries.unread().behind(READ),
        "follow notifications": queries.following().behind(READ),
        "newest notification": queries.newest_id().behind(READ),
        "change notification": queries.change(read=True, archived=None).sql,
        "mark notifications read": queries.mark_read().sql,
        "last notification": queries.last_id().sql,
        "gather notifications": queries.gather().sql,
    },
    lists={
        "list notifications": "ix_notifications_organization_id_user_id_id",
        "list notifications on": "ix_notifications_organization_id_user_id_id",
    },
)
