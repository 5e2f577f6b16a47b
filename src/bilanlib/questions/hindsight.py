"""What hides what happened later: a day, and things of which some are events."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from bilanlib.models.unknown import UNKNOWN, Maybe

T = TypeVar("T")


def has_come(told: Maybe[date | None], day: date) -> bool:
    """Whether it is not told of a day that it lies later: what has no day has come."""
    return told is UNKNOWN or told is None or told <= day


def past(told: Maybe[date | None], day: date) -> Maybe[date | None]:
    """The day that is told, or None where it lies later."""
    return told if has_come(told, day) else None


def of_many(things: Maybe[tuple[T, ...]], one_as_of: Callable[[T, date], T | None], day: date) -> Maybe[tuple[T, ...]]:
    """Each of several things as it stood on a day; without those that were not there yet."""
    if things is UNKNOWN:
        return UNKNOWN
    return tuple(earlier for one in things if (earlier := one_as_of(one, day)) is not None)
