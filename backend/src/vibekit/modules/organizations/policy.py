"""Who may do what with an organization."""

from vibekit.lib.auth.permissions import Permission

READ = Permission("organization:read", least="viewer", sentence="See the organization")
UPDATE = Permission("organization:update", least="admin", sentence="Rename the organization")
DELETE = Permission("organization:delete", least="owner", sentence="Delete the organization")
