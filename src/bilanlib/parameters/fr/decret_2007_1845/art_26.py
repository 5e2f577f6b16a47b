"""Décret n° 2007-1845, art. 26: the interval between two bilans."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.decret_2007_1845 import ART_26
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, years

_FIRST = ART_26.since("2007-12-30")
# The wording before 2017 was not read; secondary sources give the same five years.
_STANDARD = Value(years(5), _FIRST, Confidence.B)

INTERVAL: Parameter[Period] = Parameter(
    "fr.d2007-1845.26.interval", "délai entre deux bilans", (_STANDARD,), Direction.AT_LEAST
)
"""How long after a bilan another one may begin."""

PRIORITY_INTERVAL: Parameter[Period] = Parameter(
    "fr.d2007-1845.26.priority-interval",
    "délai entre deux bilans des agents prioritaires",
    # Before July 2022 nobody waited less than the others.
    (_STANDARD, Value(years(3), ART_26.since("2022-07-25"))),
    Direction.AT_LEAST,
)
"""The same for agents who have priority."""

COUNTED_SCHEMES = Parameter(
    "fr.d2007-1845.26.counted",
    "dispositifs dont les bilans antérieurs comptent",
    (Value(frozenset({"fr-fpe", "fr-fpt", "fr-fph"}), _FIRST, Confidence.D),),
    Direction.EXACT,
)
"""Schemes whose earlier bilans surely count: those of public agents. Whether others count too is disputed (F5b)."""
