"""What the models declare about a path of a case."""

import re

import attrs
from attrs import evolve, frozen

from bilanlib.errors import UnknownNameError
from bilanlib.io.schema.forms import FORMS
from bilanlib.io.schema.parts import facts_of
from bilanlib.io.typing import item_of, table_of, told


@frozen
class Place:
    """What stands at a path.

    Attributes:
        owner: The class that has the last field of the path.
        field: That field; a word of a table, and an item of a list, have the field of the table or the list.
        type: The declared type of what stands there.
    """

    owner: type
    field: str
    type: type


def place_at(owner: type, path: str) -> Place:
    """What the models declare about a path: `place_at(Bilan, "documents[0].retention.term")`.

    A list can be gone through with a number or without one: `documents.kind` is the kind of any document.

    Raises:
        UnknownNameError: nothing of that class has the path.
    """
    place = Place(owner, "", owner)
    for step in re.findall(r"\w+", path):
        below = _below(place, step)
        if below is None:
            raise UnknownNameError(f"{owner.__name__} has no {path!r}: there is no {step!r}")
        place = below
    return place


def has_path(owner: type, path: str) -> bool:
    """Whether a class of cases has something at a path."""
    try:
        place_at(owner, path)
    except UnknownNameError:
        return False
    return True


def _below(place: Place, step: str) -> Place | None:
    member, _ = told(place.type)
    item, table = item_of(member), table_of(member)
    if item is not None:
        one = evolve(place, type=item)
        return one if step.isdigit() else _below(one, step)
    if table is not None:
        return evolve(place, type=table[1]) if step in {word.value for word in table[0]} else None
    # A span and a period are classes of attrs as well, but a file writes each of them as one value.
    facts = facts_of(member) if attrs.has(member) and member not in FORMS else {}
    return Place(member, step, facts[step]) if step in facts else None
