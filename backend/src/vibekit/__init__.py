"""VibeKit: the SaaS backend that nobody should have to write again."""

__version__ = "0.2.0.dev0"
