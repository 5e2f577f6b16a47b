"""Which days are free, and which of them sessions are spread over."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from attrs import field, frozen

from bilanlib.calculators.planning.effects import Closed, Effect, Lasts, NotAfter, NotBefore, OnlyOn
from bilanlib.calculators.planning.frame import Frame
from bilanlib.errors import InvalidValueError
from bilanlib.periods.calendars import Calendar, DoubtfulDayError
from bilanlib.periods.period import Period

_DAY = timedelta(days=1)


@frozen(eq=False)
class Surely:
    """A calendar that takes a day for a holiday wherever it could be one.

    Attributes:
        calendar: The calendar, which may be in doubt about a day.
    """

    calendar: Calendar
    # Looking for what clashes asks for the same days again and again.
    _asked: dict[date, bool] = field(factory=dict[date, bool], init=False, repr=False)

    def __contains__(self, day: date) -> bool:
        """Whether that day is, or could be, a holiday."""
        if day not in self._asked:
            self._asked[day] = self._could_be(day)
        return self._asked[day]

    def _could_be(self, day: date) -> bool:
        try:
            return day in self.calendar
        except DoubtfulDayError:
            return True


@frozen
class Window:
    """Free days from a possible first day of the action to its last possible one.

    Attributes:
        days: The free days, in order.
        least: Place among them of the first day on which the action may end.
    """

    days: tuple[date, ...]
    least: int


def free_days(frame: Frame, effects: Iterable[Effect]) -> list[date]:
    """Days on which a session may be held, in order."""
    told = [*effects]
    first = max([frame.first, *(one.day for one in told if isinstance(one, NotBefore))])
    last = min([frame.last, *(one.day for one in told if isinstance(one, NotAfter))])
    weekdays = [one.weekdays for one in told if isinstance(one, OnlyOn)]
    closed = [one.days for one in told if isinstance(one, Closed)]
    days = (first + at * _DAY for at in range((last - first).days + 1))
    open_days = [day for day in days if all(day.weekday() in one for one in weekdays)]
    return [day for day in open_days if not any(day in one for one in closed)]


def windows(days: Sequence[date], effects: Iterable[Effect]) -> Iterator[Window]:
    """For each free day, the window of an action that begins on it; a day on which it could not end has none."""
    spans = [one for one in effects if isinstance(one, Lasts)]
    for at, first in enumerate(days):
        least = max((_end(first, one.shortest) for one in spans if one.shortest is not None), default=first)
        longest = [_end(first, one.longest) for one in spans if one.longest is not None]
        inside = days[at : bisect_right(days, min(longest)) if longest else None]
        ending = bisect_left(inside, least)
        if ending < len(inside):
            yield Window(tuple(inside), ending)


def _end(first: date, period: Period) -> date:
    try:
        return period.after(first)
    except InvalidValueError:
        return date.max


def spread(window: Window, number: int, aim: date) -> list[date]:
    """So many days of a window, evenly spread from its first day to the free day nearest after the one aimed at.

    The last one is a day on which the action may end, and there are days enough between.

    Args:
        window: The window; it has days enough.
        number: How many days, one or more.
        aim: The day aimed at for the last one.
    """
    last = min(max(bisect_left(window.days, aim), window.least, number - 1), len(window.days) - 1)
    first, length = window.days[0], (window.days[last] - window.days[0]).days
    places = [0]
    for at in range(1, number):
        even = bisect_left(window.days, first + round(length * at / (number - 1)) * _DAY)
        # Each on a day of its own, with days left for those that follow.
        places.append(max(places[-1] + 1, min(even, last - (number - 1 - at))))
    return [window.days[place] for place in places]
