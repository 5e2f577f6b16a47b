"""What the declared type of a field is made of: the member that is told, lists, tables, marked texts."""

from enum import Enum
from types import UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from bilanlib.models.fields import Digits
from bilanlib.models.table import Table
from bilanlib.money import Letters


def is_union(type_: type) -> bool:
    """Whether it is a fact that may be UNKNOWN, or None, or both."""
    return get_origin(type_) in {Union, UnionType}


def told(type_: type) -> tuple[type, bool]:
    """What is told where a fact of that type is told, and whether null may stand in its place."""
    if not is_union(type_):
        return type_, False
    members = [one for one in get_args(type_) if get_origin(one) is not Literal]
    (member,) = [one for one in members if one is not type(None)]
    return member, type(None) in members


def is_list_type(type_: type) -> bool:
    """Whether it is several things of one type."""
    return get_origin(type_) is tuple


def item_of(type_: type) -> type | None:
    """What a list holds; None for what is no list."""
    return get_args(type_)[0] if is_list_type(type_) else None


def is_table_type(type_: type) -> bool:
    """Whether it is a table of facts keyed by words."""
    return get_origin(type_) is Table


def table_of(type_: type) -> tuple[type[Enum], type] | None:
    """The words of a table and what it says of each; None for what is no table."""
    if not is_table_type(type_):
        return None
    words, member = get_args(type_)
    return words, member


def is_marked(type_: type) -> bool:
    """Whether it is text of a length and an alphabet that a mark tells."""
    return get_origin(type_) is Annotated


def mark_of(type_: type) -> Digits | Letters:
    """The mark of such a text."""
    return next(one for one in get_args(type_) if isinstance(one, Digits | Letters))
