"""Code du travail, art. R. 6352-23: until when the report on an accounting year may be sent."""

from datetime import date, timedelta

from bilanlib.periods.day_of_year import DayOfYear


def report_last_day(closed: date, before: DayOfYear) -> date:
    """Last day on which the report on an accounting year is in time, included.

    The text wants a report each year, before a day, and does not name the accounting year: we take the year that
    follows the one in which it closed.

    Args:
        closed: Last day of the accounting year.
        before: The day that is too late.
    """
    return before.in_year(closed.year + 1) - timedelta(days=1)


_END_OF_YEAR = DayOfYear(month=12, day=31)


def end_of_civil_year(day: date) -> date:
    """Last day of the civil year in which a day lies."""
    return _END_OF_YEAR.in_year(day.year)
