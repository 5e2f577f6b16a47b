"""Reads what is printed of a report."""

import re


def words(text):
    """The text on one line, with plain spaces."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def blocks(text):
    """The numbered blocks: number and rule."""
    return [(int(number), rule) for number, rule in re.findall(r"^(\d+)\. \[(\S+)\]", text, re.MULTILINE)]
