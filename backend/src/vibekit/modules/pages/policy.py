"""Who may do what with pages."""

from vibekit.lib.auth.permissions import Permission

READ = Permission("pages:read", least="viewer", sentence="Read pages")
CREATE = Permission("pages:create", least="member", sentence="Create pages")
UPDATE = Permission("pages:update", least="member", sentence="Change pages")
DELETE = Permission("pages:delete", least="member", sentence="Delete pages")
