"""Belgian rules."""
