"""Last day of a period told in days, for each way of counting days."""

from datetime import date, timedelta

from bilanlib.periods.calendars import Calendar, is_working_day, next_working_day


def calendar_days(start: date, number: int) -> date:
    """Last of that many calendar days, the starting day not counted (dies a quo)."""
    return start + timedelta(days=number)


def rolled(day: date, calendar: Calendar) -> date:
    """That day, or the next working day where it is a Saturday, a Sunday or a holiday (CPC 642)."""
    return next_working_day(day, calendar)


def working_days(start: date, number: int, calendar: Calendar, *, saturday_counts: bool = False) -> date:
    """Last of that many working days, the starting day not counted.

    Args:
        start: Day of the event; the count begins the day after.
        number: How many working days, one or more.
        calendar: Holidays, which do not count.
        saturday_counts: True for jours ouvrables (Monday to Saturday), False for jours ouvrés (Monday to Friday).
    """
    day, left = start, number
    while left:
        day += timedelta(days=1)
        left -= is_working_day(day, calendar, saturday_counts=saturday_counts)
    return day


def clear_days(start: date, number: int) -> date:
    """Last day of that many clear days (jours francs): neither the first day nor the last one counts."""
    return start + timedelta(days=number + 1)
