"""The manifest of pages."""

from vibekit.lib.module import Module
from vibekit.modules.pages import events, policy, queries
from vibekit.modules.pages.models import PageRow
from vibekit.modules.pages.notices import NOTICES
from vibekit.modules.pages.routes import router
from vibekit.modules.pages.seed import seed

module = Module(
    name="pages",
    router=router,
    tables=[PageRow],
    permissions=[policy.READ, policy.CREATE, policy.UPDATE, policy.DELETE],
    events=[events.PageCreated, events.PageUpdated, events.PageDeleted],
    notices=NOTICES,
    names={"page": queries.page_names},
    seed=seed,
)
