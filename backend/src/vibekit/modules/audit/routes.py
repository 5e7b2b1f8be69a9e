"""What happened in an organization, and who did it."""

from typing import Annotated

from fastapi import Query

from vibekit.contracts.listing import Listing
from vibekit.lib.auth.require import require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.http.route import Router
from vibekit.modules.audit import policy, service
from vibekit.modules.audit.contracts import AuditLog, ListAuditLogs

router = Router(tags=["audit"])


@router.get("/audit-logs")
async def list_audit_logs(
    tx: Annotated[Tx, require_auth(policy.READ)], query: Annotated[ListAuditLogs, Query()]
) -> Listing[AuditLog]:
    """List what happened in the organization.

    The newest entry comes first. Entries hold ids; the names beside them are those of today.
    """
    return await service.list_audit_logs(tx, query)
