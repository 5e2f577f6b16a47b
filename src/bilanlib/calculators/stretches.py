"""Hours of which it may not be told what they were spent on, or whether they were held, and how many lie in a part."""

from collections.abc import Collection, Iterable
from datetime import date
from enum import Enum

from attrs import frozen

from bilanlib.models.session_kinds import ACTION_KINDS, ALL_KINDS, OUTSIDE, OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import NOTHING, UNBOUNDED, ZERO, Span

Cell = tuple[Phase, SessionKind]
"""A phase and what its hours are counted under: those before and after the action have a kind of their own."""


class Use(Enum):
    """What became of hours by a day."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"


KEPT = frozenset({Use.HELD, Use.PLANNED})
"""Hours that take up room: cancelled ones count nowhere."""


@frozen
class Stretch:
    """Some hours, and all that they may be.

    Attributes:
        cells: Where they may lie; one cell where all is told.
        uses: What may have become of them.
        hours: How many they are.
    """

    cells: frozenset[Cell]
    uses: frozenset[Use]
    hours: Span


def cells_of(phases: Iterable[Phase], kinds: Collection[SessionKind]) -> frozenset[Cell]:
    """The cells of some phases whose hours are counted under one of some kinds."""
    return frozenset((phase, kind) for phase in phases for kind in _kinds_in(phase) if kind in kinds)


def _kinds_in(phase: Phase) -> frozenset[SessionKind]:
    outside = OUTSIDE_KINDS.get(phase)
    return ACTION_KINDS if outside is None else frozenset({outside})


def of_session(session: Session, at: date) -> Stretch:
    """The hours of a session, and what may have become of them by a day.

    A session is held by that day if it is told to be held and its day has come. What is told to be planned is planned,
    even where its day has gone by: nobody told that it was held.
    """
    phases = Phase if session.phase is UNKNOWN else (session.phase,)
    hours = UNBOUNDED if session.duration is UNKNOWN else Span.exactly(session.duration)
    if session.kind is UNKNOWN:
        kinds = ALL_KINDS
    else:
        # An interview that turns out to lie before the action, or after it, is counted as such.
        kinds = frozenset({session.kind}) if session.kind in OUTSIDE else OUTSIDE | {session.kind}
    return Stretch(cells_of(phases, kinds), _uses(session, at), hours)


def _uses(session: Session, at: date) -> frozenset[Use]:
    if session.status is SessionStatus.PLANNED:
        return frozenset({Use.PLANNED})
    if session.status is SessionStatus.CANCELLED:
        return frozenset({Use.CANCELLED})
    day = None if session.day is UNKNOWN else session.day
    if session.status is SessionStatus.HELD:
        return KEPT if day is None else frozenset({Use.HELD if day <= at else Use.PLANNED})
    # Nobody told whether it takes place. What lies ahead has not taken place yet.
    return frozenset(Use) if day is None or day <= at else frozenset({Use.PLANNED, Use.CANCELLED})


def of_total(total: HourTotal) -> Stretch:
    """The hours that somebody states of a phase, or of a kind, or of a kind within a phase."""
    phases = Phase if total.phase is None else (total.phase,)
    kinds = ALL_KINDS if total.kind is None else frozenset({total.kind})
    if total.phase is not None and total.kind is not None:
        kinds |= OUTSIDE
    return Stretch(cells_of(phases, kinds), KEPT, UNBOUNDED if total.hours is UNKNOWN else total.hours)


def hours_in(stretches: Iterable[Stretch], cells: frozenset[Cell], uses: frozenset[Use] = KEPT) -> Span:
    """How many hours lie in some cells and came to one of some uses."""
    together = NOTHING
    for one in stretches:
        if one.cells & cells and one.uses & uses:
            is_sure = one.cells <= cells and one.uses <= uses
            together += one.hours if is_sure else Span(ZERO, one.hours.hi)
    return together
