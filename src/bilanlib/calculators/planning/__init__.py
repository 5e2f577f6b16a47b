"""Planning sessions: hours, days and what limits them. Pure arithmetic; no rule of a scheme is in here."""
