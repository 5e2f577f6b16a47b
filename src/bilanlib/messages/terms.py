"""Closed lists of words: each has a stable name for machines and a French label for people."""

from enum import Enum
from typing import Self


class Term(Enum):
    """One word of a closed list. Its `value` is stable and stands in files; its `label` is French and may change."""

    _value_: str
    label: str

    def __new__(cls, name: str, label: str) -> Self:
        """Make a member of its stable name and its label."""
        member = object.__new__(cls)
        member._value_ = name
        member.label = label
        return member

    # Words are single objects, so that the hash of the object will do; that of Enum is a call of Python.
    __hash__ = object.__hash__


class Language(Enum):
    """Languages in which sentences can be read."""

    FRENCH = "fr"
    ENGLISH = "en"
