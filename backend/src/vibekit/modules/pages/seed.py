"""Demo pages."""

from typing import Any

from vibekit.lib.db.tx import Tx
from vibekit.modules.pages.contracts import CreatePage, ListPages
from vibekit.modules.pages.service import create_page, list_pages

_PAGES: list[dict[str, Any]] = [
    {
        "title": "Release checklist",
        "slug": "release-checklist",
        "blocks": [
            {"type": "heading", "id": "h1", "text": "Before every release", "level": 2},
            {
                "type": "text",
                "id": "t1",
                "text": "Run the tests, read the changelog, and tell support what is new.",
            },
            {"type": "divider", "id": "d1"},
            {
                "type": "quote",
                "id": "q1",
                "text": "Ship small, ship often.",
                "attribution": "Everybody who has shipped large and seldom",
            },
        ],
    },
    {
        "title": "How we work",
        "slug": "how-we-work",
        "blocks": [
            {"type": "heading", "id": "h1", "text": "In writing, first", "level": 2},
            {
                "type": "text",
                "id": "t1",
                "text": "Decisions are written down where all can find them.",
            },
        ],
    },
    {
        "title": "Welcome to Acme",
        "slug": "welcome",
        "blocks": [
            {"type": "heading", "id": "h1", "text": "Good to have you here", "level": 1},
            {
                "type": "text",
                "id": "t1",
                "text": "Edit this page, move its blocks, and see it in the audit log.",
            },
            {
                "type": "button",
                "id": "b1",
                "label": "Write to the team",
                "url": "mailto:team@example.com",
            },
        ],
    },
]


async def seed(tx: Tx) -> None:
    """A few pages, where there are none."""
    if (await tx.caller()).organization_id is None or (await list_pages(tx, ListPages()))["data"]:
        return
    for page in _PAGES:
        await create_page(tx, CreatePage.model_validate(page))
