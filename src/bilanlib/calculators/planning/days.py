"""Which days are free, and which of them sessions are spread over."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from attrs import frozen

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

    def __contains__(self, day: date) -> bool:
        """Whether that day is, or could be, a holiday."""
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
    days = (first + at * _DAY for at in range((last - first).days + 1))
    return [day for day in days if all(_is_free(day, one) for one in told)]


def _is_free(day: date, effect: Effect) -> bool:
    if isinstance(effect, OnlyOn):
        return day.weekday() in effect.weekdays
    return not (isinstance(effect, Closed) and day in effect.days)


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
    """
    last = min(max(bisect_left(window.days, aim), window.least, number - 1), len(window.days) - 1)
    return [window.days[(at * last * 2 + number - 1) // (2 * max(1, number - 1))] for at in range(number)]
