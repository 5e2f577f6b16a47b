"""The days of a lawful bilan, each after the one before."""

from datetime import date, timedelta

from attrs import frozen
from hypothesis import strategies as st

from bilanlib.models.terms import Phase
from bilanlib.periods.period import Period
from bilanlib.testing.picking import pick
from bilanlib.testing.scalars import FIRST_DAY, LAST_DAY, days

# Late enough that follow-ups are drawn after the law was last read, early enough that they stay within the days drawn.
_LAST_DRAFT = date(2026, 1, 31)
_DAY = timedelta(days=1)


@frozen(kw_only=True)
class Course:
    """The days of a lawful bilan.

    Attributes:
        sent: The employer sends the draft of the convention.
        received: The employee receives it.
        signed: The employee signs, in time under every reading.
        sessions: Phase and day of each session, from the first to the last.
        delivered: The synthesis is delivered, on the day of the last session or shortly before.
        at: Day of judgement.
    """

    sent: date
    received: date
    signed: date
    sessions: tuple[tuple[Phase, date], ...]
    delivered: date
    at: date

    @property
    def begins(self) -> date:
        """First session."""
        return self.sessions[0][1]

    @property
    def ends(self) -> date:
        """Last session."""
        return self.sessions[-1][1]


def draw_course(draw: st.DrawFn, *, is_over: bool) -> Course:
    """Days in their lawful order.

    Args:
        draw: Draws.
        is_over: Whether the day of judgement lies after the last session; False for any day.
    """
    sent = draw(days(last=_LAST_DRAFT) if draw(st.booleans()) else days(date(2023, 6, 1), date(2024, 2, 29)))
    received = sent + draw(st.integers(0, 3)) * _DAY
    signed = sent + draw(st.integers((received - sent).days, 10)) * _DAY
    gaps = [*draw(st.lists(st.integers(0, 21), min_size=2, max_size=7)), draw(st.integers(1, 21))]
    held = [signed + sum(gaps[: place + 1]) * _DAY for place in range(len(gaps))]
    begins, ends = held[0], held[-1]
    middle = draw(st.integers(1, len(held) - 2))
    phases = [Phase.PRELIMINARY] * middle + [Phase.INVESTIGATION] * (len(held) - middle - 1) + [Phase.CONCLUSION]
    return Course(
        sent=sent,
        received=received,
        signed=signed,
        sessions=tuple(zip(phases, held, strict=True)),
        delivered=max(begins, ends - pick(draw, (0, 0, 1, 7)) * _DAY),
        at=_judged(draw, (ends,), ends + _DAY) if is_over else _judged(draw, (sent, signed, begins, ends), FIRST_DAY),
    )


def _judged(draw: st.DrawFn, anchors: tuple[date, ...], first: date) -> date:
    """A day near one that matters, or some way from all of them, and not before the first that will do."""
    anchor = Period(years=pick(draw, (0, 0, 0, 1, 3))).after(pick(draw, anchors))
    at = anchor + draw(st.integers(-3, 3) if draw(st.booleans()) else st.integers(-30, 400)) * _DAY
    return min(max(at, first), LAST_DAY)
