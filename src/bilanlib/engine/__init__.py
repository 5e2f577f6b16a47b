"""Applies rules to cases; knows none of them."""
