"""Counting days from an event: which days count, which ends count, and where a last day goes that is not worked."""

from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from enum import Enum

from attrs import frozen

from bilanlib.errors import InvalidValueError
from bilanlib.periods.calendars import Calendar, is_working_day, next_working_day, previous_working_day

_FORWARDS = timedelta(days=1)
_BACKWARDS = -_FORWARDS
_NO_HOLIDAYS: Calendar = frozenset[date]()


class RollOver(Enum):
    """Where a last day goes that is not a working day. It is the same whichever way the days are counted."""

    NONE = "none"
    """It stays."""
    NEXT = "next"
    """The next working day, as in CPC 642, al. 2."""
    PREVIOUS = "previous"
    """The working day before, as some hold for days counted backwards."""


@frozen(kw_only=True)
class DayCount:
    """A way of counting days from an event. Without arguments: calendar days (jours calendaires), nothing moved.

    Attributes:
        working_only: Only working days count, Monday to Friday (jours ouvrés) or Monday to Saturday (jours ouvrables).
            If False, every day counts.
        saturday_counts: Saturday is a working day, both for counting and for moving the last day.
        first_day_counts: The day of the event is the first of the days, if it is one that counts. If False, the count
            begins on the day beside it (CPC 641, al. 1).
        last_day_counts: The last of the days is the last day to act. If False, that many whole days lie between, and
            the answer is the day beyond them (jours francs).
        roll: Where the answer goes if it is not a working day.
    """

    working_only: bool = False
    saturday_counts: bool = False
    first_day_counts: bool = False
    last_day_counts: bool = True
    roll: RollOver = RollOver.NONE

    def after(self, event: date, number: int, calendar: Calendar | None = None) -> date:
        """The day on which that many days after the event end, included.

        Args:
            event: Day from which they run.
            number: How many days, one or more.
            calendar: Holidays of the place; None is for counts that ask for none.

        Raises:
            InvalidValueError: the event is a moment, the number is less than one, holidays matter and no calendar is
                given, or the day lies beyond the years that a date can hold.
            DoubtfulDayError: whether a day is a holiday matters, and depends on a place that nobody told.
        """
        return self._end(event, number, calendar, _FORWARDS)

    def before(self, event: date, number: int, calendar: Calendar | None = None) -> date:
        """The day that lies that many days before the event, included: the last one on which to act in time.

        Args:
            event: Day up to which they run.
            number: How many days, one or more.
            calendar: Holidays of the place; None is for counts that ask for none.

        Raises:
            InvalidValueError: as for `after`.
            DoubtfulDayError: as for `after`.
        """
        return self._end(event, number, calendar, _BACKWARDS)

    def _end(self, event: date, number: int, calendar: Calendar | None, step: timedelta) -> date:
        if number < 1:
            raise InvalidValueError(f"number is {number}, not one day or more")
        if isinstance(event, datetime):
            # A datetime is a date to isinstance, but no set of days holds it.
            raise InvalidValueError(f"event is {event!r}, not a day (datetime.date)")
        holidays = self._none_needed() if calendar is None else calendar
        try:
            return self._counted(event, number, holidays, step)
        except OverflowError as error:
            text = f"a count of {number} from {event} ends outside the years {MINYEAR} to {MAXYEAR}"
            raise InvalidValueError(text) from error

    def _none_needed(self) -> Calendar:
        if self.working_only or self.roll is not RollOver.NONE:
            raise InvalidValueError("calendar is None, not the holidays that this way of counting asks for")
        return _NO_HOLIDAYS

    def _counted(self, event: date, number: int, calendar: Calendar, step: timedelta) -> date:
        if self.working_only:
            day = self._last_worked(event, number, calendar, step)
        else:
            day = event + (number - self.first_day_counts) * step
        if not self.last_day_counts:
            day += step
        return day if self.roll is RollOver.NONE else self._rolled(day, calendar)

    def _last_worked(self, event: date, number: int, calendar: Calendar, step: timedelta) -> date:
        day, left = event, number
        if self.first_day_counts:
            left -= is_working_day(event, calendar, saturday_counts=self.saturday_counts)
        while left:
            day += step
            left -= is_working_day(day, calendar, saturday_counts=self.saturday_counts)
        return day

    def _rolled(self, day: date, calendar: Calendar) -> date:
        move = next_working_day if self.roll is RollOver.NEXT else previous_working_day
        return move(day, calendar, saturday_counts=self.saturday_counts)


CALENDAR_DAYS = DayCount()
"""Jours calendaires: every day counts, the day of the event left out; the last day stays where it falls."""

CLEAR_DAYS = DayCount(last_day_counts=False)
"""Jours francs: neither the day of the event nor the last one counts; the last day stays where it falls."""

OUVRABLES = DayCount(working_only=True, saturday_counts=True)
"""Jours ouvrables: Monday to Saturday, holidays left out."""

OUVRES = DayCount(working_only=True)
"""Jours ouvrés: Monday to Friday, holidays left out."""
