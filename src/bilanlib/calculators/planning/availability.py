"""When people have time for sessions."""

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import field, frozen

from bilanlib.errors import InvalidValueError
from bilanlib.messages.terms import Term


class Weekday(Term):
    """A day of the week."""

    MONDAY = "mon", "lundi"
    TUESDAY = "tue", "mardi"
    WEDNESDAY = "wed", "mercredi"
    THURSDAY = "thu", "jeudi"
    FRIDAY = "fri", "vendredi"
    SATURDAY = "sat", "samedi"
    SUNDAY = "sun", "dimanche"


_LONGEST_DAY = timedelta(days=1)


def _to_set(told: Iterable[Weekday] | None) -> frozenset[Weekday] | None:
    return None if told is None else frozenset(told)


def _to_days(told: Iterable[date]) -> frozenset[date]:
    return frozenset(told)


@frozen(kw_only=True)
class Availability:
    """When sessions can be held (disponibilités).

    Attributes:
        weekdays: Days of the week that are free; None where any day is.
        hours_a_day: Most hours on one day, of sessions and of work alone together; None where no bound is set.
        not_on: Days that are not free.

    Raises:
        InvalidValueError: `hours_a_day` is not more than zero and at most a day.
    """

    weekdays: frozenset[Weekday] | None = field(default=None, converter=_to_set)
    hours_a_day: timedelta | None = None
    not_on: frozenset[date] = field(default=frozenset[date](), converter=_to_days)

    def __attrs_post_init__(self) -> None:
        """Refuse a day without time, or longer than a day."""
        hours = self.hours_a_day
        if hours is not None and not timedelta() < hours <= _LONGEST_DAY:
            raise InvalidValueError(f"Availability.hours_a_day is {hours}, not more than zero and at most a day")
