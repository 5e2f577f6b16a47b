"""Facts: what happened or is planned. No law in here; what is merely unlawful can be said."""
