"""Values of the law as sentences can print them."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import TypeGuard, TypeVar

from bilanlib.messages.printable import Printable
from bilanlib.messages.terms import Term
from bilanlib.money import Money
from bilanlib.parameters.policies import DisclosureCell
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

T = TypeVar("T")

_NOTHING = "—"


def shown(value: object) -> Printable:
    """The same, with a dash for a value of the law that lists nothing yet."""
    found = printable(value)
    return _NOTHING if found == () else found


def printable(value: object) -> Printable:
    """The value, in a form that a sentence can print.

    Sets of words come in the order of their list, and sets of names by the alphabet: the same in every run.
    """
    match value:
        case date() | timedelta() | Decimal() | int() | str() | Money() | Period() | Span() | Term():
            return value
        case _ if _is_set(value):
            return tuple(printable(one) for one in in_order(value))
        case _ if _is_tuple(value):
            return tuple(printable(one) for one in value)
        case DisclosureCell():
            return value.policy
        case _:
            return str(value)


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether it is a value per answer, or per word."""
    return isinstance(value, Mapping)


def _is_set(value: object) -> TypeGuard[frozenset[object]]:
    return isinstance(value, frozenset)


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def in_order(things: Iterable[T]) -> list[T]:
    """The same, in an order that no run changes: words and answers as their lists have them, names by the alphabet."""
    return sorted(things, key=_place)


def _place(value: object) -> tuple[int, str]:
    return (list(type(value)).index(value), "") if isinstance(value, Enum) else (0, str(value))
