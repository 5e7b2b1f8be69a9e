"""The manifest of members and roles."""

from vibekit.lib.module import Module
from vibekit.modules.members import events, models, policy
from vibekit.modules.members.notices import NOTICES
from vibekit.modules.members.routes import router

module = Module(
    name="members",
    router=router,
    tables=[models.Role, models.Membership],
    permissions=[policy.READ],
    events=[events.MemberAdded],
    notices=NOTICES,
)
