"""Who may do what with members and roles."""

from vibekit.lib.auth.permissions import Permission

READ = Permission("members:read", least="viewer", sentence="See who belongs to the organization")
