"""What a plan is made in: phases in their order, kinds of hours, the days that are looked at."""

from datetime import date, timedelta

from attrs import frozen

from bilanlib.models.terms import Phase, SessionKind
from bilanlib.periods.period import Period


@frozen(kw_only=True)
class Frame:
    """What a plan is made in, whatever limits it.

    Attributes:
        phases: Phases of the action, in their order.
        kinds: Kinds of hours.
        first: First day that is looked at.
        last: Last day that is looked at.
        session_length: How long an interview is to be, where nothing calls for another length; None takes the hours
            of interviews by their number.
        mean: How long the bilan takes on average; it is aimed at, and bounds nothing. None where it is not told.
    """

    phases: tuple[Phase, ...]
    kinds: tuple[SessionKind, ...]
    first: date
    last: date
    session_length: timedelta | None = None
    mean: Period | None = None


@frozen
class Piece:
    """A stretch of work on one day.

    Attributes:
        phase: The phase.
        kind: The kind of its hours.
        hours: How long.
    """

    phase: Phase
    kind: SessionKind
    hours: timedelta
