"""Belgian values."""
