"""Code du travail, art. L. 6353-5, and Code de la consommation, art. L. 221-19: last days to withdraw."""

from datetime import date

from bilanlib.periods.calendars import Calendar
from bilanlib.periods.counting import CALENDAR_DAYS, DayCount, RollOver
from bilanlib.periods.period import Period
from bilanlib.readings.contract import WithdrawalDays

_ROLLED = DayCount(roll=RollOver.NEXT)


def withdrawal_last_day(signed: date, period: Period, answer: WithdrawalDays, calendar: Calendar) -> date:
    """Last day on which a person who pays may withdraw from the contract (délai de rétractation).

    Args:
        signed: Day of the signature, which is not counted.
        period: How long the person may withdraw, in days.
        answer: How the days are counted.
        calendar: Holidays of the place.

    Returns:
        The last day, included.

    Raises:
        InvalidValueError: the period has no days.
        DoubtfulDayError: whether a day is a holiday matters, and depends on a place that nobody told.

    Source:
        Code du travail, art. L. 6353-5.
    """
    match answer:
        case WithdrawalDays.ROLLED:
            return _ROLLED.after(signed, period.days, calendar)
        case WithdrawalDays.UNROLLED:
            return CALENDAR_DAYS.after(signed, period.days)


def consumer_last_day(concluded: date, period: Period, calendar: Calendar) -> date:
    """Last day on which a consumer may withdraw from a contract at a distance or off premises.

    The first day is not counted, and a last day that is not worked moves to the next working day: here the text says
    so itself, by way of Règlement n° 1182/71.

    Args:
        concluded: Day of the contract.
        period: How long the consumer may withdraw, in days.
        calendar: Holidays of the place.

    Returns:
        The last day, included.

    Raises:
        InvalidValueError: the period has no days.
        DoubtfulDayError: whether a day is a holiday matters, and depends on a place that nobody told.

    Source:
        Code de la consommation, art. L. 221-18 and L. 221-19.
    """
    return _ROLLED.after(concluded, period.days, calendar)
