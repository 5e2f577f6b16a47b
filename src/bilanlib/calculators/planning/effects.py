"""What one limit does to a plan: each kind of limit only takes possibilities away."""

from datetime import date, timedelta
from typing import TypeAlias

from attrs import frozen

from bilanlib.models.terms import Phase, SessionKind
from bilanlib.periods.calendars import Calendar
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span


@frozen
class HoursWithin:
    """The hours of some kinds in some phases, all together, lie within bounds.

    Attributes:
        phases: The phases.
        kinds: The kinds.
        span: The bounds.
    """

    phases: frozenset[Phase]
    kinds: frozenset[SessionKind]
    span: Span


@frozen
class HasPhase:
    """Some session belongs to a phase.

    Attributes:
        phase: The phase.
    """

    phase: Phase


@frozen
class Interviews:
    """There are so many interviews, without prior interview and follow-up.

    Attributes:
        least: At least so many.
        most: At most so many; None where no bound is set.
    """

    least: int
    most: int | None = None


@frozen
class NotBefore:
    """No session comes before a day.

    Attributes:
        day: The first day, included.
    """

    day: date


@frozen
class NotAfter:
    """No session comes after a day.

    Attributes:
        day: The last day, included.
    """

    day: date


@frozen
class OnlyOn:
    """Sessions are on certain days of the week.

    Attributes:
        weekdays: Those days; Monday is 0.
    """

    weekdays: frozenset[int]


@frozen(eq=False)
class Closed:
    """No session is on certain days.

    Attributes:
        days: Those days.
    """

    days: Calendar


@frozen
class HoursADay:
    """One day has so many hours at most.

    Attributes:
        most: How many.
    """

    most: timedelta


@frozen
class Lasts:
    """From the first session to the last one it takes so long.

    Attributes:
        shortest: At least so long; None where no bound is set.
        longest: At most so long; None where no bound is set.
    """

    shortest: Period | None = None
    longest: Period | None = None


Effect: TypeAlias = HoursWithin | HasPhase | Interviews | NotBefore | NotAfter | OnlyOn | Closed | HoursADay | Lasts
"""What one limit does to a plan."""
