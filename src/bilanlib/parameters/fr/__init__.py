"""French values."""
