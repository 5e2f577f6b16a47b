"""Between which days the follow-up interview falls, as an offer has it."""

from datetime import date

from attrs import frozen

from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.terms import Timing
from bilanlib.models.unknown import UNKNOWN, Maybe


@frozen(kw_only=True)
class FollowUpWindow:
    """Between which days the follow-up interview falls (suivi), where the person wants one.

    Attributes:
        first: First day, included.
        last: Last day, included; None where the offer sets none.
    """

    first: date
    last: date | None


def follow_up_window(offer: Maybe[FollowUpOffer | None], end: date) -> FollowUpWindow | None:
    """The window after the last session; None where no interview is offered, or no time is told.

    Where the offer says "from" a day and "within" it as well, both hold, and that day is left. A time without any such
    word is the day itself.
    """
    if offer is UNKNOWN or offer is None:
        return None
    latest = None if offer.latest is UNKNOWN or offer.latest is None else offer.latest.after(end)
    if offer.after is UNKNOWN or offer.after is None:
        return None if latest is None else FollowUpWindow(first=end, last=latest)
    day = offer.after.after(end)
    timings = offer.timings if offer.timings is not UNKNOWN and offer.timings else (Timing.AT,)
    first = end if set(timings) == {Timing.WITHIN} else day
    last = latest if set(timings) == {Timing.FROM} else day
    return FollowUpWindow(first=first, last=last if latest is None or last is None else min(last, latest))
