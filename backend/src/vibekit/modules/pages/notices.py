"""Which events of pages people are told of."""

from vibekit.lib.notices import Notice, Topic
from vibekit.modules.members.service.audience import all_who_may
from vibekit.modules.pages import policy
from vibekit.modules.pages.events import PageCreated

PAGES = Topic("pages", label={"en": "pages", "de": "Seiten"})

NOTICES = [
    Notice(
        PageCreated,
        PAGES,
        to=all_who_may(policy.READ),
        words={
            "en": "{actor} created the page {subject}",
            "de": "{actor} hat die Seite {subject} angelegt",
        },
        path="pages/{subject_id}",
    )
]
