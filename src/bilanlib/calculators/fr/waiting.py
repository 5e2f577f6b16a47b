"""The five-year bar of D. 6323-6: which days of an earlier bilan lie within it."""

from datetime import date, timedelta

_DAY = timedelta(days=1)
_LAST_OF_FEBRUARY = 28


def bars(earlier: date, requested: date, years: int) -> bool:
    """Whether an earlier bilan lies in the years before a request (carence).

    Args:
        earlier: The day of the earlier bilan that counts; which one, is disputed (`bilanlib.readings.BarDate`).
        requested: Day of the request, which is not in those years any more.
        years: How many years; the day of the same number, that many years before, is in them.

    Source:
        Code du travail, art. D. 6323-6, al. 4.
    """
    return _years_before(requested, years) <= earlier < requested


def first_request_after(earlier: date, years: int) -> date:
    """First day on which a request is no longer barred by the earlier bilan."""
    day = earlier.replace(year=earlier.year + years, day=min(earlier.day, _LAST_OF_FEBRUARY))
    while bars(earlier, day, years):
        day += _DAY
    return day


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        # Of 29 February, in a year that has none: the last day of the month (CPC 641, al. 2).
        return date(day.year - years, day.month, _LAST_OF_FEBRUARY)
