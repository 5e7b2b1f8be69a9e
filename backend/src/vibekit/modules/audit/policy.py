"""Who may read the log."""

from vibekit.lib.auth.permissions import Permission

READ = Permission("audit:read", least="admin", sentence="Read the audit log")
