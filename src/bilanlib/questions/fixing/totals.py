"""Shortens totals of hours: those of an offer, and those that are planned or stand in a draft that was not sent."""

from collections.abc import Iterator
from datetime import timedelta

from bilanlib.models.editing import Edit
from bilanlib.models.programme import Programme
from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import SessionKind, Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import NOTHING, UNBOUNDED, ZERO, Span
from bilanlib.questions.fixing.drafts import is_unsent_draft
from bilanlib.questions.fixing.trouble import Trouble


def shortened_totals(trouble: Trouble, kinds: frozenset[SessionKind], limit: timedelta) -> Iterator[Edit]:
    """Edits after which totals that are too high stay within a limit.

    A total of the whole is brought down to the limit. Of a breakdown, the last part that can bear it alone gives up
    what is too much; where none can, nothing is proposed. Hours that are stated as delivered stay.
    """
    for group in _statements(trouble):
        span = sum((_hours(total) for _, total in group if _counts(total, kinds)), start=NOTHING)
        if span.lo > limit:
            yield from _without(group, span, kinds, limit)


def _statements(trouble: Trouble) -> Iterator[list[tuple[int, HourTotal]]]:
    """Totals that may be edited, with their places: each of the whole alone, those of one breakdown together."""
    totals = () if trouble.case.totals is UNKNOWN else trouble.case.totals
    is_editable = isinstance(trouble.case, Programme) or is_unsent_draft(trouble.case.convention, trouble.at)
    stages = {Stage.PLANNED, Stage.DECLARED} if is_editable else {Stage.PLANNED}
    breakdowns: dict[tuple[object, bool, bool], list[tuple[int, HourTotal]]] = {}
    for place, total in enumerate(totals):
        if total.stage not in stages:
            continue
        if total.phase is None and total.kind is None:
            yield [(place, total)]
        else:
            by = (total.stage, total.phase is None, total.kind is None)
            breakdowns.setdefault(by, []).append((place, total))
    yield from breakdowns.values()


def _hours(total: HourTotal) -> Span:
    return UNBOUNDED if total.hours is UNKNOWN else total.hours


def _without(
    group: list[tuple[int, HourTotal]], span: Span, kinds: frozenset[SessionKind], limit: timedelta
) -> Iterator[Edit]:
    for place, total in reversed(group):
        hours = _hours(total)
        if span.hi is None or hours.hi is None or not _counts(total, kinds):
            continue
        # What the others may come to leaves so much for this one.
        left = hours.hi - (span.hi - limit)
        if left > ZERO:
            yield Edit(f"totals[{place}].hours", hours, Span.exactly(left))
            return


def _counts(total: HourTotal, kinds: frozenset[SessionKind]) -> bool:
    if total.kind is None:
        return total.phase not in OUTSIDE_KINDS
    return (total.kind if total.phase is None else OUTSIDE_KINDS.get(total.phase, total.kind)) in kinds
