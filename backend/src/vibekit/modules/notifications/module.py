"""The manifest of notifications."""

from vibekit.lib.module import Module
from vibekit.modules.notifications import jobs, policy
from vibekit.modules.notifications.models import NotificationRow
from vibekit.modules.notifications.routes import router
from vibekit.modules.notifications.subscribers import TELL

module = Module(
    name="notifications",
    router=router,
    tables=[NotificationRow],
    permissions=[policy.READ],
    jobs=[jobs.SEND_NOTIFICATION, jobs.GATHER_DIGEST, jobs.SEND_DIGEST],
    schedules=[jobs.EACH_MORNING],
    subscribers=[TELL],
)
