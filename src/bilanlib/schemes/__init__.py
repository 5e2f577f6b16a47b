"""Which rules go together."""
