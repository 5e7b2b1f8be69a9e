"""Which events of members people are told of."""

from vibekit.lib.notices import Notice, Topic
from vibekit.modules.members import policy
from vibekit.modules.members.events import MemberAdded
from vibekit.modules.members.service.audience import all_who_may

MEMBERS = Topic("members", label={"en": "members", "de": "Mitglieder"})

NOTICES = [
    Notice(
        MemberAdded,
        MEMBERS,
        to=all_who_may(policy.READ),
        words={"en": "{subject} is a member now", "de": "{subject} ist jetzt Mitglied"},
        path="settings/members",
    )
]
