"""For development on one machine; nothing here runs in production."""
