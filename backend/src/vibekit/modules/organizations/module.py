"""The manifest of organizations."""

from vibekit.lib.db.purge import Purge
from vibekit.lib.module import Module
from vibekit.modules.organizations import events, jobs, models, policy, queries
from vibekit.modules.organizations.routes import router
from vibekit.modules.organizations.seed import seed

module = Module(
    name="organizations",
    router=router,
    tables=[models.Organization, models.OrganizationSlug],
    permissions=[policy.READ, policy.UPDATE, policy.DELETE],
    events=[
        events.OrganizationCreated,
        events.OrganizationUpdated,
        events.OrganizationDeleted,
        events.OrganizationRestored,
    ],
    jobs=[jobs.SEND_DELETED],
    purges=[Purge(models.Organization, leaves={"name": ""})],
    names={"organization": queries.organization_names},
    seed=seed,
)
