"""Days of rest: fixed feasts, feasts that follow Easter, week-ends."""

from datetime import date, timedelta
from functools import cache
from typing import Protocol

from attrs import frozen

from bilanlib.errors import BilanlibError

SATURDAY, SUNDAY = 5, 6
_DAY = timedelta(days=1)


class Calendar(Protocol):
    """Public holidays of a place: anything that can say `day in calendar` (a set of dates, the `holidays` package)."""

    def __contains__(self, day: date, /) -> bool:
        """Whether that day is a public holiday (jour férié) there."""
        ...


class DoubtfulDayError(BilanlibError):
    """Whether a day is a holiday depends on the place, and nobody told the place."""


@cache
def easter_sunday(year: int) -> date:
    """Easter Sunday of that year in the Gregorian calendar."""
    # Imported on first use: nothing is paid for it by cases that stay away from the movable feasts.
    from dateutil.easter import easter  # noqa: PLC0415 - see the comment above

    return easter(year)


@frozen
class Feasts:
    """A list of holidays, the same every year. `one | other` has the feasts of both.

    Attributes:
        fixed: Month and day of each fixed feast.
        after_easter: Days from Easter Sunday to each movable feast (-2 is Good Friday, 39 Ascension).
    """

    fixed: frozenset[tuple[int, int]]
    after_easter: frozenset[int] = frozenset()

    def __contains__(self, day: date) -> bool:
        """Whether that day is one of the feasts."""
        if (day.month, day.day) in self.fixed:
            return True
        # Easter falls between 22 March and 25 April; no feast lies more than 60 days from it.
        near_easter = date(day.year, 1, 20) < day < date(day.year, 6, 25)
        return near_easter and (day - easter_sunday(day.year)).days in self.after_easter

    def __or__(self, other: "Feasts") -> "Feasts":
        """The feasts of both lists."""
        return Feasts(self.fixed | other.fixed, self.after_easter | other.after_easter)


@frozen
class AnyOf:
    """The calendar of a place that nobody told: sure only where every candidate agrees.

    Attributes:
        candidates: Calendars of the places it could be.
    """

    candidates: tuple[Feasts, ...]

    def __contains__(self, day: date) -> bool:
        """Whether that day is a holiday in all of them.

        Raises:
            DoubtfulDayError: it is one in some of them only.
        """
        said = {day in candidate for candidate in self.candidates}
        if len(said) > 1:
            raise DoubtfulDayError(f"{day} is a holiday in some places only")
        return True in said


def is_working_day(day: date, calendar: Calendar, *, saturday_counts: bool = False) -> bool:
    """Whether people work that day: jour ouvré, or jour ouvrable where Saturday counts."""
    weekday = day.weekday()
    if weekday == SUNDAY or (weekday == SATURDAY and not saturday_counts):
        return False
    return day not in calendar


def next_working_day(day: date, calendar: Calendar, *, saturday_counts: bool = False) -> date:
    """That day if it is a working day, else the first one after it."""
    while not is_working_day(day, calendar, saturday_counts=saturday_counts):
        day += _DAY
    return day


def previous_working_day(day: date, calendar: Calendar, *, saturday_counts: bool = False) -> date:
    """That day if it is a working day, else the last one before it."""
    while not is_working_day(day, calendar, saturday_counts=saturday_counts):
        day -= _DAY
    return day
