"""Who may see notifications: one's own, wherever one belongs."""

from vibekit.lib.auth.permissions import Permission

READ = Permission("notifications:read", least="viewer", sentence="Be told of what happens")
