"""Names of types in the schema, patterns of marked texts, and which types a schema reaches."""

from collections.abc import Iterable
from enum import EnumType
from typing import TypeAlias

import attrs

from bilanlib.io.schema.forms import FORMS
from bilanlib.io.typing import is_marked, item_of, mark_of, table_of, told
from bilanlib.models.fields import Digits
from bilanlib.models.table import Json
from bilanlib.money import Letters

Shape: TypeAlias = dict[str, Json]
"""A JSON Schema that is an object."""


def name_of(type_: type) -> str:
    """Name of a type in `$defs`."""
    return FORMS[type_].name if type_ in FORMS else type_.__name__


def pattern_of(type_: type) -> str | None:
    """Pattern of a text of a certain length and alphabet; None for anything else."""
    if not is_marked(type_):
        return None
    mark = mark_of(type_)
    return f"^{_ALPHABETS[type(mark)]}{{{mark.length}}}$"


_ALPHABETS = {Digits: "[0-9]", Letters: "[A-Z]"}


def facts_of(owner: type) -> dict[str, type]:
    """Type of each field of a class of facts, by name."""
    return {fact.name: fact.type for fact in attrs.fields(owner) if fact.type is not None}


def uses_of(owners: Iterable[type]) -> dict[type, bool]:
    """Every type that the schema defines by name, and whether null can stand in its place somewhere."""
    found: dict[type, bool] = {}
    for owner in owners:
        _visit(owner, found)
    return found


def _visit(type_: type, found: dict[type, bool]) -> None:
    member, takes_null = told(type_)
    item, table = item_of(member), table_of(member)
    if item is not None:
        _visit(item, found)
    elif table is not None:
        _visit(table[1], found)
    elif attrs.has(member) or isinstance(member, EnumType) or member in FORMS:
        is_new = member not in found
        found[member] = takes_null or found.get(member, False)
        # A span and a period are classes of attrs as well, but each is written in a form of its own.
        if is_new and member not in FORMS and attrs.has(member):
            for fact in facts_of(member).values():
                _visit(fact, found)
