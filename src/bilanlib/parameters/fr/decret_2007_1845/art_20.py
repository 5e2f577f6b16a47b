"""Décret n° 2007-1845, art. 20: the longest leave for a bilan, in hours of service."""

from datetime import timedelta

from bilanlib.law.fr.decret_2007_1845 import ART_20
from bilanlib.parameters.parameter import Direction, Parameter, Value

_STANDARD = Value(timedelta(hours=24), ART_20.since("2007-12-30"))

LEAVE_HOURS_MAX = Parameter(
    "fr.d2007-1845.20.leave", "durée maximale du congé pour bilan", (_STANDARD,), Direction.AT_MOST
)
"""The longest leave, included. It may be split."""

PRIORITY_LEAVE_HOURS_MAX = Parameter(
    "fr.d2007-1845.20.priority-leave",
    "durée maximale du congé pour bilan des agents prioritaires",
    # Before July 2022 nobody had more than the others.
    (_STANDARD, Value(timedelta(hours=72), ART_20.since("2022-07-25"))),
    Direction.AT_MOST,
)
"""The longest leave of agents who have priority, included."""
