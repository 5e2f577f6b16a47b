"""French texts."""
