"""Words shared by all contracts."""
