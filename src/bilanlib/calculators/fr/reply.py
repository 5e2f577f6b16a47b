"""Code du travail, art. R. 6313-8, al. 5 and 6: what the employee's answer to a draft, or silence, amounts to."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from bilanlib.periods.period import Period


class Reply(Enum):
    """What became of a draft of the convention."""

    NOT_SENT_YET = "not sent yet"
    AWAITED = "awaited"
    ACCEPTED = "accepted"
    SIGNED_BEFORE_SENT = "signed before it was sent"
    SIGNED_LATE = "signed late"
    REFUSED = "refused"
    SILENCE = "silence"


class Replied(NamedTuple):
    """What became of a draft by a day.

    Attributes:
        reply: What became of it.
        last_day: Last day to accept, included; None where it did not matter.
        on: Day on which the employee signed, or refused in so many words; None where neither counts.
    """

    reply: Reply
    last_day: date | None = None
    on: date | None = None


def reply_on(
    at: date,
    sent: date,
    signed: date | None,
    period: Period,
    last_day: Callable[[date], date],
    refused_on: Callable[[], date | None],
) -> Replied:
    """What became of a draft by a day: what is dated later has not happened yet.

    A signature in time is acceptance, whatever was said before. Silence is refusal at the end of the last day; a
    signature that comes later accepts nothing, and a refusal in so many words no longer matters.

    Args:
        at: The day, included.
        sent: Day of the transmission.
        signed: Day on which the employee signed; None without a signature.
        period: How long the employee has, in days.
        last_day: Gives the last day to accept, for a day that is held against it; called only where it matters.
        refused_on: Gives the day on which the employee refused in so many words; called only where it matters.

    Source:
        Code du travail, art. R. 6313-8, al. 5 and 6.
    """
    if at < sent:
        return Replied(Reply.NOT_SENT_YET)
    if signed is not None and signed <= at:
        if signed < sent:
            return Replied(Reply.SIGNED_BEFORE_SENT, on=signed)
        if is_surely_in_time(signed, sent, period):
            return Replied(Reply.ACCEPTED, on=signed)
        last = last_day(signed)
        return Replied(Reply.ACCEPTED if signed <= last else Reply.SIGNED_LATE, last, signed)
    last = last_day(at)
    if at > last:
        return Replied(Reply.SILENCE, last)
    refused = refused_on()
    if refused is not None and refused <= at:
        return Replied(Reply.REFUSED, last, refused)
    return Replied(Reply.AWAITED, last)


def is_surely_in_time(signed: date, sent: date, period: Period) -> bool:
    """Whether a signature is in time however the days are counted: no count ends earlier, whatever its first day is."""
    return sent <= signed < sent + timedelta(days=period.days - 1)
