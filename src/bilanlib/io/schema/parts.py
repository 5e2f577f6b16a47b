"""What the type of a field is made of: the member that is told, lists, tables, and which types are reached."""

from collections.abc import Iterable
from enum import Enum, EnumType
from types import UnionType
from typing import Annotated, Literal, TypeAlias, Union, get_args, get_origin

import attrs

from bilanlib.io.schema.forms import FORMS
from bilanlib.models.fields import Digits
from bilanlib.models.table import Json, Table

Shape: TypeAlias = dict[str, Json]
"""A JSON Schema that is an object."""


def name_of(type_: type) -> str:
    """Name of a type in `$defs`."""
    return FORMS[type_].name if type_ in FORMS else type_.__name__


def told(type_: type) -> tuple[type, bool]:
    """What is told where a fact of that type is told, and whether null may stand in its place."""
    if get_origin(type_) not in {Union, UnionType}:
        return type_, False
    members = [one for one in get_args(type_) if get_origin(one) is not Literal]
    (member,) = [one for one in members if one is not type(None)]
    return member, type(None) in members


def item_of(type_: type) -> type | None:
    """What a list holds; None for what is no list."""
    return get_args(type_)[0] if get_origin(type_) is tuple else None


def table_of(type_: type) -> tuple[type[Enum], type] | None:
    """The words of a table and what it says of each; None for what is no table."""
    if get_origin(type_) is not Table:
        return None
    words, member = get_args(type_)
    return words, member


def length_of(type_: type) -> int | None:
    """How many digits it has; None for what is not made of digits."""
    if get_origin(type_) is not Annotated:
        return None
    return next(one.length for one in get_args(type_) if isinstance(one, Digits))


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
