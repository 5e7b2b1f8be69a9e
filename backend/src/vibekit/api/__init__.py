"""The HTTP edge that belongs to no domain."""
