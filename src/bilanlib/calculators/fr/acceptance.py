"""Code du travail, art. R. 6313-8: the employee's last day to accept the convention."""

from datetime import date

from bilanlib.periods.calendars import Calendar
from bilanlib.periods.counting import calendar_days, clear_days, rolled, working_days
from bilanlib.periods.period import Period
from bilanlib.readings.acceptance import TenDays


def acceptance_last_day(start: date, period: Period, answer: TenDays, calendar: Calendar) -> date:
    """Last day on which the employee may accept the convention (délai d'acceptation).

    Args:
        start: Day of the transmission, from which the days run.
        period: How long the employee has, in days.
        answer: How the days are counted.
        calendar: Holidays of the place where the employee works.

    Returns:
        The last day, included.

    Source:
        Code du travail, art. R. 6313-8, al. 5.
    """
    match answer:
        case TenDays.ROLLED:
            return rolled(calendar_days(start, period.days), calendar)
        case TenDays.UNROLLED:
            return calendar_days(start, period.days)
        case TenDays.SENDING_DAY_COUNTED:
            return calendar_days(start, period.days - 1)
        case TenDays.OUVRABLES:
            return working_days(start, period.days, calendar, saturday_counts=True)
        case TenDays.OUVRES:
            return working_days(start, period.days, calendar)
        case TenDays.CLEAR:
            return rolled(clear_days(start, period.days), calendar)
