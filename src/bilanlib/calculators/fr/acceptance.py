"""Code du travail, art. R. 6313-8: the employee's last day to accept the convention."""

from datetime import date

from bilanlib.periods.calendars import Calendar
from bilanlib.periods.counting import CALENDAR_DAYS, OUVRABLES, OUVRES, DayCount, RollOver
from bilanlib.periods.period import Period
from bilanlib.readings.acceptance import TenDays, Transmission

_ROLLED = DayCount(roll=RollOver.NEXT)
_SENDING_DAY_COUNTED = DayCount(first_day_counts=True)
_CLEAR = DayCount(last_day_counts=False, roll=RollOver.NEXT)


def acceptance_last_day(start: date, period: Period, answer: TenDays, calendar: Calendar) -> date:
    """Last day on which the employee may accept the convention (délai d'acceptation).

    Args:
        start: Day of the transmission, from which the days run.
        period: How long the employee has, in days.
        answer: How the days are counted.
        calendar: Holidays of the place where the employee works.

    Returns:
        The last day, included.

    Raises:
        InvalidValueError: the period has no days.
        DoubtfulDayError: whether a day is a holiday matters, and depends on a place that nobody told.

    Source:
        Code du travail, art. R. 6313-8, al. 5.
    """
    return acceptance_count(answer).after(start, period.days, calendar)


def transmitted_on(sent: date, received: date | None, answer: Transmission) -> date | None:
    """Day from which the ten days run; None where they have not begun to run.

    Args:
        sent: Day on which the employer sent the draft.
        received: Day on which the employee received it; None if that did not happen yet.
        answer: What transmission is. Receipt is never before sending.
    """
    match answer:
        case Transmission.SENDING:
            return sent
        case Transmission.RECEIPT:
            return None if received is None else max(sent, received)


def acceptance_count(answer: TenDays) -> DayCount:
    """How the days to accept the convention are counted under an answer to A1."""
    match answer:
        case TenDays.ROLLED:
            return _ROLLED
        case TenDays.UNROLLED:
            return CALENDAR_DAYS
        case TenDays.SENDING_DAY_COUNTED:
            return _SENDING_DAY_COUNTED
        case TenDays.OUVRABLES:
            return OUVRABLES
        case TenDays.OUVRES:
            return OUVRES
        case TenDays.CLEAR:
            return _CLEAR
