"""Lengths of time told in years, months or days, and the day they end on."""

from datetime import date, timedelta

from attrs import frozen

from bilanlib.errors import InvalidValueError

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SHORTEST = 28
_COMMON = date(2001, 1, 1)


@frozen(order=False)
class Period:
    """A length of time on the calendar: either years and months, or days.

    Attributes:
        years: Whole years, zero or more.
        months: Whole months, zero or more.
        days: Whole days, zero or more.

    Raises:
        InvalidValueError: a part is negative.
    """

    years: int = 0
    months: int = 0
    days: int = 0

    def __attrs_post_init__(self) -> None:
        """Refuse a negative part."""
        if min(self.years, self.months, self.days) < 0:
            raise InvalidValueError(f"Period is {self.years}/{self.months}/{self.days}, not parts of zero or more")

    def after(self, day: date) -> date:
        """Last day of the period when it starts on `day` (the day itself does not count).

        Months and years end on the day of the same number; where that month has none, on its last day
        (Code de procédure civile, art. 641, al. 2): 2024-02-29 + 3 years is 2027-02-28.

        Raises:
            InvalidValueError: the period ends after the last year a date can hold.
        """
        month = day.year * 12 + day.month - 1 + self.years * 12 + self.months
        year, month = divmod(month, 12)
        try:
            # Every month has a 28th.
            last = date(year, month + 1, day.day if day.day <= _SHORTEST else min(day.day, _length(year, month)))
            return last + timedelta(days=self.days) if self.days else last
        except (ValueError, OverflowError) as error:
            raise InvalidValueError(f"{day} + {self} ends after {date.max}") from error

    def is_longer_than(self, other: "Period", start: date = _COMMON) -> bool:
        """Whether it ends later than the other when both start on that day; by default, on the first of a common year.

        How long a year is in days hangs on the start: 1096 days are three years where one of them is a leap year.

        Raises:
            InvalidValueError: one of them is told in days, and one ends after the last year a date can hold.
        """
        if self.days == other.days:
            return self.years * 12 + self.months > other.years * 12 + other.months
        return self.after(start) > other.after(start)

    def __str__(self) -> str:
        """The ISO 8601 form: `P3Y`, `P10D`."""
        years = f"{self.years}Y" if self.years else ""
        months = f"{self.months}M" if self.months else ""
        days = f"{self.days}D" if self.days else ""
        return "P" + (years + months + days or "0D")


def _length(year: int, month: int) -> int:
    """Days in a month; months are counted from 0. Plain arithmetic, held equal to relativedelta by a property test."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if is_leap and month == 1 else _LENGTHS[month]


def years(number: int) -> Period:
    """A period of that many years."""
    return Period(years=number)


def months(number: int) -> Period:
    """A period of that many months."""
    return Period(months=number)


def days(number: int) -> Period:
    """A period of that many days."""
    return Period(days=number)
