"""Whether a value that a scheme sets is at least as strict as the one of the law that it tightens."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeGuard

from bilanlib.errors import InvalidValueError
from bilanlib.parameters.parameter import Direction, Parameter
from bilanlib.periods.period import Period


def refuse_looser(parameter: Parameter[object]) -> None:
    """Refuse a value that is looser, on some day, than the one that it tightens.

    A parameter that tightens none may have any value: it is a requirement beside the others and replaces nothing.

    Raises:
        InvalidValueError: it is looser, or the two cannot be held against each other.
    """
    stricter = parameter.tightens
    if stricter is None:
        return
    for day in _days(parameter, stricter):
        given, bound = parameter.on(day), stricter.on(day)
        if not is_as_tight(stricter.direction, given, bound):
            raise InvalidValueError(
                f"{parameter.id} is {_shown(given)} on {day}, looser than {stricter.id}, which is {_shown(bound)} "
                f"({stricter.direction.value}; {stricter.entry_on(day).source.citation}); "
                "a scheme may tighten what it builds on, never loosen it"
            )


def is_as_tight(direction: Direction, given: object, bound: object) -> bool:
    """Whether a value is at least as strict as another.

    Args:
        direction: Which way the other may be tightened.
        given: The value that a scheme sets.
        bound: The value that it is held against.

    Raises:
        InvalidValueError: no order is known between two values of these types.
    """
    match direction:
        case Direction.EXACT:
            return given == bound
        case Direction.SUPERSET:
            return set(_members(bound)) <= set(_members(given))
        case Direction.AT_MOST:
            return not _exceeds(given, bound)
        case Direction.AT_LEAST:
            return not _exceeds(bound, given)


def _days(parameter: Parameter[object], stricter: Parameter[object]) -> list[date]:
    """Days on which one of the two changes, from the first on which both have a value."""
    days = [[value.since for value in one.values] for one in (parameter, stricter)]
    first = max((min(told) for told in days if told), default=date.min)
    return sorted({day for told in days for day in (*told, first) if day >= first}) if all(days) else []


def _exceeds(one: object, other: object) -> bool:
    match one, other:
        case timedelta(), timedelta():
            return one > other
        case Period(), Period():
            return one.is_longer_than(other)
        case ((int() | Decimal()), (int() | Decimal())):
            return one > other
        case _:
            raise InvalidValueError(f"{one!r} and {other!r} have no order; the values that a scheme tightens do")


def _members(value: object) -> Iterable[object]:
    if _is_several(value):
        return value
    raise InvalidValueError(f"{value!r} has no members; a list of the law is tightened by a longer list")


def _is_several(value: object) -> TypeGuard[frozenset[object] | tuple[object, ...]]:
    return isinstance(value, frozenset | tuple)


def _shown(value: object) -> str:
    members = sorted(str(one) for one in value) if _is_several(value) else [str(value)]
    return ", ".join(members)
