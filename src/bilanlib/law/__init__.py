"""Which wordings exist, from when to when, and how sure we are."""
