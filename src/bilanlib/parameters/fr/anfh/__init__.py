"""Values that ANFH sets."""
