"""VibeKit: the SaaS backend that nobody should have to write again."""
