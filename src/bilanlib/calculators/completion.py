"""When several things are all done."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

K = TypeVar("K")


def completed_on(done: Iterable[tuple[K, date]] | None, wanted: Iterable[K], at: date) -> date | None:
    """Day on which the last of the things wanted was done; None if one of them is not done by the day of judgement.

    Args:
        done: Which things were done, and when; of one that was done several times the first counts. None for nothing.
        wanted: The things that count, one at least.
        at: Day of judgement; what was done after it does not count.
    """
    first: dict[K, date] = {}
    for thing, day in done or ():
        if day <= at:
            first[thing] = min(day, first.get(thing, day))
    last: date | None = None
    for thing in wanted:
        if thing not in first:
            return None
        last = first[thing] if last is None else max(last, first[thing])
    return last
