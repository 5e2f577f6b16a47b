"""Décret n° 2007-1470, art. 22: the leave of State agents for a bilan."""

from datetime import timedelta

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.decret_2007_1470 import ART_22
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, years

_FIRST, _SINCE_2017, _SINCE_2022 = (ART_22.since(day) for day in ("2007-10-17", "2017-05-11", "2022-07-25"))
_HOURS, _YEARS = Value(timedelta(hours=24), _FIRST), Value(years(5), _FIRST)

LEAVE_HOURS_MAX: Parameter[timedelta] = Parameter(
    "fr.d2007-1470.22.leave", "durée maximale du congé pour bilan d’un agent de l’État", (_HOURS,), Direction.AT_MOST
)
"""The longest leave, included. It may be split."""

PRIORITY_LEAVE_HOURS_MAX: Parameter[timedelta] = Parameter(
    "fr.d2007-1470.22.priority-leave",
    "durée maximale du congé pour bilan d’un agent de l’État prioritaire",
    # Before July 2022 nobody had more than the others. What service-public.fr prints as fixed is a maximum.
    (_HOURS, Value(timedelta(hours=72), _SINCE_2022, Confidence.B)),
    Direction.AT_MOST,
)
"""The longest leave of agents who have priority, included."""

INTERVAL: Parameter[Period] = Parameter(
    "fr.d2007-1470.22.interval", "délai entre deux bilans d’un agent de l’État", (_YEARS,), Direction.AT_LEAST
)
"""How long after a bilan another one may begin."""

PRIORITY_INTERVAL: Parameter[Period] = Parameter(
    "fr.d2007-1470.22.priority-interval",
    "délai entre deux bilans d’un agent de l’État prioritaire",
    (_YEARS, Value(years(3), _SINCE_2022, Confidence.B)),
    Direction.AT_LEAST,
)
"""The same for agents who have priority; before July 2022 nobody waited less than the others."""

COUNTED_SCHEMES = Parameter(
    "fr.d2007-1470.22.counted",
    "dispositifs dont les bilans antérieurs comptent pour un agent de l’État",
    (Value(frozenset({"fr-fpe", "fr-fpt", "fr-fph"}), _FIRST, Confidence.D),),
    Direction.EXACT,
)
"""Schemes whose earlier bilans surely count: those of public agents. Whether others count too is disputed (F5b)."""

MIN_SERVICE: Parameter[Period | None] = Parameter(
    "fr.d2007-1470.22.seniority",
    "services effectifs qu’un agent de l’État doit avoir accomplis",
    # That the condition ended with the décret n° 2017-928 is inferred from what service-public.fr printed in 2019.
    (Value(years(10), _FIRST), Value(None, _SINCE_2017, Confidence.B)),
    Direction.AT_LEAST,
)
"""Service before the bilan; None since the condition is gone."""

MAX_BILANS: Parameter[int | None] = Parameter(
    "fr.d2007-1470.22.bilans",
    "nombre de bilans qu’un agent de l’État peut avoir à sa demande",
    (Value(2, _FIRST), Value(None, _SINCE_2017, Confidence.B)),
    Direction.AT_MOST,
)
"""Bilans at the agent's own request in a whole career: one, and one other; None since the cap is gone."""
