"""The manifest of the audit log."""

from vibekit.lib.events.models import EventRow
from vibekit.lib.module import Module
from vibekit.modules.audit import policy
from vibekit.modules.audit.routes import router

module = Module(name="audit", router=router, tables=[EventRow], permissions=[policy.READ])
