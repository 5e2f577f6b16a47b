"""What the declared type of a field is made of."""

from types import UnionType
from typing import Literal, Union, get_args, get_origin

from bilanlib.models.table import Table


def is_union(type_: type) -> bool:
    """Whether it is a fact that may be UNKNOWN, or None, or both."""
    return get_origin(type_) in {Union, UnionType}


def is_list_type(type_: type) -> bool:
    """Whether it is several things of one type."""
    return get_origin(type_) is tuple


def is_table_type(type_: type) -> bool:
    """Whether it is a table of facts keyed by words."""
    return get_origin(type_) is Table


def member_of(union: type) -> tuple[type, bool]:
    """The type of a fact that is told and there, and whether it can be known not to be there (None)."""
    members = [one for one in get_args(union) if get_origin(one) is not Literal]
    (member,) = [one for one in members if one is not type(None)]
    return member, type(None) in members
