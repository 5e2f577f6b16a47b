"""Belgian texts."""
