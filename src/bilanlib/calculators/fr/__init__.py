"""Answers of French law."""
