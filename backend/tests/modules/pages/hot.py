"""The statements on pages that a request waits for."""

from tests.support.plans import Hot, keyed, new_row, session
from vibekit.modules.pages import policy, queries
from vibekit.modules.pages.models import PageRow

READ = session(policy.READ)
HOT = Hot(
    rows="""
INSERT INTO pages
SELECT pg_temp.id('01900002', 1 + n % 500), pg_temp.id('0190a000', n), 'Page', 'page-' || n, 1,
       '[]', now(), now()
FROM generate_series(1, 20000) n;
""",
    statements={
        "list pages": queries.newest_pages(search=False, after=False).behind(READ),
        "list pages on": queries.newest_pages(search=False, after=True).behind(READ),
        "get page": queries.page().behind(READ),
        "create page": new_row(PageRow, session(policy.CREATE)),
        "create page once": new_row(PageRow, keyed(policy.CREATE)),
        "change page": queries.change_page(frozenset({"title"})).sql,
        "remove page": queries.remove_page().sql,
    },
    lists={"list pages": "pk_pages", "list pages on": "pk_pages"},
)
