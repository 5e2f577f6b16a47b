"""Leave for a bilan of public agents: the longest leave, and the first day on which another bilan may begin."""

from collections.abc import Callable
from datetime import date, timedelta

from bilanlib.periods.period import Period


def leave_limit(
    hours: timedelta, standard: timedelta, priority: timedelta, has_priority: Callable[[], bool]
) -> timedelta:
    """The longest leave that the hours of a leave are held against.

    Hours of leave are working time (temps de service). They are never held against hours of the bilan: a long leave
    may go with a short bilan, and a long bilan with no leave at all.

    Args:
        hours: Working time that the leave covers.
        standard: The longest leave, included.
        priority: The longest leave of agents who have priority, included; not shorter.
        has_priority: Tells whether the agent has priority; called only where it decides.
    """
    decides = standard < hours <= priority
    return standard if hours <= standard or (decides and not has_priority()) else priority


def earliest_begin(
    earlier: date, begins: date, standard: Period, priority: Period, has_priority: Callable[[], bool]
) -> date:
    """First day on which another bilan may begin, included: the interval is over on that day.

    Args:
        earlier: Day of the earlier bilan from which the interval runs; which day that is, is disputed
            (`bilanlib.readings.interval.IntervalAnchor`).
        begins: Day on which the other bilan begins.
        standard: The interval.
        priority: The interval of agents who have priority; not longer.
        has_priority: Tells whether the agent has priority; called only where it decides.

    Raises:
        InvalidValueError: the interval ends after the last year that a date can hold.
    """
    first, first_with_priority = standard.after(earlier), priority.after(earlier)
    decides = first_with_priority <= begins < first
    return first_with_priority if begins < first_with_priority or (decides and has_priority()) else first
