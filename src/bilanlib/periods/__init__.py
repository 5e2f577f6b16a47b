"""Arithmetic of days: lengths of time, spans of hours, calendars, last days. No law, no clock."""
