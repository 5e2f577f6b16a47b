"""Ranges of hours held against one another: what several statements of the same hours leave possible."""

from collections.abc import Iterable

from attrs import frozen

from bilanlib.models.session_kinds import OUTSIDE, OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import NOTHING, ZERO, Span


def meet(spans: Iterable[Span]) -> Span | None:
    """The hours that lie within all of some spans; None where none do. No span at all leaves everything possible."""
    listed = tuple(spans)
    lo = max((span.lo for span in listed), default=ZERO)
    hi = min((span.hi for span in listed if span.hi is not None), default=None)
    return None if hi is not None and hi < lo else Span(lo, hi)


@frozen
class StatedHours:
    """What an offer says of the hours of the action: prior interview and follow-up are left out.

    Attributes:
        whole: Ranges stated for all of it.
        by_phase: The sum over its phases; None where none has hours.
        by_kind: The sum over its kinds of hours; None where none has hours.
        by_both: The sum over kinds within phases; None where none has hours.
    """

    whole: tuple[Span, ...]
    by_phase: Span | None
    by_kind: Span | None
    by_both: Span | None

    @property
    def breakdowns(self) -> tuple[Span, ...]:
        """The sums that there are."""
        return tuple(span for span in (self.by_phase, self.by_kind, self.by_both) if span is not None)


def stated_hours(totals: tuple[HourTotal, ...]) -> StatedHours:
    """Read what is declared; what is planned or delivered is no statement of the offer, and unknown hours are any."""
    declared = [total for total in totals if total.stage is Stage.DECLARED and not _is_outside(total)]
    return StatedHours(
        whole=tuple(_hours(one) for one in declared if one.phase is None and one.kind is None),
        by_phase=_sum(one for one in declared if one.phase is not None and one.kind is None),
        by_kind=_sum(one for one in declared if one.phase is None and one.kind is not None),
        by_both=_sum(one for one in declared if one.phase is not None and one.kind is not None),
    )


def untold_totals(totals: tuple[HourTotal, ...]) -> tuple[str, ...]:
    """Paths of what is not told of some totals."""
    told = [(f"totals[{place}]", one) for place, one in enumerate(totals)]
    return tuple(
        f"{where}.{name}"
        for where, one in told
        for name, value in (("stage", one.stage), ("hours", one.hours))
        if value is UNKNOWN
    )


def _is_outside(total: HourTotal) -> bool:
    return total.phase in OUTSIDE_KINDS or total.kind in OUTSIDE


def _hours(total: HourTotal) -> Span:
    return Span() if total.hours is UNKNOWN else total.hours


def _sum(totals: Iterable[HourTotal]) -> Span | None:
    listed = tuple(totals)
    found = NOTHING
    for one in listed:
        found += _hours(one)
    return found if listed else None
