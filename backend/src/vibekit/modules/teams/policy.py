"""Who may do what with teams."""

from vibekit.lib.auth.permissions import Permission
from vibekit.lib.db.prelude import Caller

READ = Permission("teams:read", least="viewer", sentence="See teams and who belongs to them")
MANAGE = Permission("teams:manage", least="admin", sentence="Manage teams and their members")


def may_manage_members(caller: Caller, *, is_lead: bool) -> bool:
    """Leads decide who belongs to their team, as those do who manage all teams."""
    return is_lead or MANAGE.is_held_by(caller)
