"""Who may do what with notes."""

from vibekit.lib.auth.permissions import Permission

READ = Permission("notes:read", least="viewer", sentence="Read notes")
CREATE = Permission("notes:create", least="member", sentence="Create notes")
RENAME = Permission("notes:rename", least="member", sentence="Rename notes")
DELETE = Permission("notes:delete", least="admin", sentence="Delete notes")
