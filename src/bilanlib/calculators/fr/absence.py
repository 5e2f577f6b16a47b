"""Code du travail, art. D. 6323-4: by when absence is asked for, by when it is answered, and what became of it."""

from datetime import date, timedelta
from typing import NamedTuple

from bilanlib.models.terms import ReplyOutcome
from bilanlib.periods.calendars import Calendar
from bilanlib.periods.counting import CALENDAR_DAYS, DayCount, RollOver
from bilanlib.periods.period import Period
from bilanlib.readings.absence import NoticeEnd, ReplyEnd

_ROLLED = DayCount(roll=RollOver.NEXT)
_EARLIER = DayCount(roll=RollOver.PREVIOUS)
_DAY = timedelta(days=1)


def request_last_day(begins: date, period: Period, answer: NoticeEnd, calendar: Calendar) -> date:
    """Last day on which absence may be asked for, included.

    Args:
        begins: First day of the action.
        period: How long before it, in calendar days.
        answer: Where a last day goes that is not worked.
        calendar: Holidays of the place where the employee works.

    Raises:
        DoubtfulDayError: whether a day is a holiday matters, and depends on a place that nobody told.

    Source:
        Code du travail, art. D. 6323-4, I.
    """
    match answer:
        case NoticeEnd.STAYS:
            return CALENDAR_DAYS.before(begins, period.days)
        case NoticeEnd.EARLIER:
            return _EARLIER.before(begins, period.days, calendar)


def reply_last_day(received: date, period: Period, answer: ReplyEnd, calendar: Calendar) -> date:
    """Last day on which the employer may answer, included.

    Args:
        received: Day on which the employer received the request; it does not count.
        period: How long the employer has, in calendar days.
        answer: Where a last day goes that is not worked.
        calendar: Holidays of the place where the employee works.

    Raises:
        DoubtfulDayError: as for `request_last_day`.

    Source:
        Code du travail, art. D. 6323-4, II.
    """
    match answer:
        case ReplyEnd.UNROLLED:
            return CALENDAR_DAYS.after(received, period.days)
        case ReplyEnd.ROLLED:
            return _ROLLED.after(received, period.days, calendar)


class Told(NamedTuple):
    """What the employer said of a request.

    Attributes:
        outcome: What it said.
        on: The day.
        allowed_from: First day for which it allows the absence; None where it allows none.
    """

    outcome: ReplyOutcome
    on: date
    allowed_from: date | None


class Answered(NamedTuple):
    """What became of a request by a day.

    Attributes:
        outcome: What the answer is, or what silence amounts to; None while an answer is awaited.
        allowed_from: First day on which the employee may be absent; None where that is not allowed, or not yet.
        is_silence: Whether it is silence that answers.
    """

    outcome: ReplyOutcome | None = None
    allowed_from: date | None = None
    is_silence: bool = False


def answered_by(at: date, told: Told | None, last: date | None, silence: ReplyOutcome) -> Answered:
    """What became of a request for absence by the end of a day: what is dated later has not happened yet.

    What is said after the last day comes too late: silence has answered already.

    Args:
        at: The day, included.
        told: What the employer said; None if nothing.
        last: Last day to answer, included; None where the request was not received, so that no days run.
        silence: What no answer by the last day amounts to.

    Source:
        Code du travail, art. L. 6323-17, al. 1, and D. 6323-4, II.
    """
    if told is not None and told.on <= at and (last is None or told.on <= last):
        return Answered(told.outcome, told.allowed_from)
    if last is None or at <= last:
        return Answered()
    return Answered(silence, last + _DAY if silence is ReplyOutcome.GRANTED else None, is_silence=True)
