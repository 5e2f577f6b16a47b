"""A day that comes back each year."""

from datetime import date

from attrs import frozen


@frozen(kw_only=True)
class DayOfYear:
    """A day that comes back each year, and is not 29 February.

    Attributes:
        month: Its month, from 1.
        day: Its day of the month, from 1.
    """

    month: int
    day: int

    def in_year(self, year: int) -> date:
        """It, in that year."""
        return date(year, self.month, self.day)

    def __str__(self) -> str:
        """Day and month in digits: `30/04`."""
        return f"{self.day:02d}/{self.month:02d}"
