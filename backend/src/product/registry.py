"""Your domains, in the order in which they may import each other."""

from vibekit.lib.module import Module

MODULES: list[Module] = []
