"""Code du travail, art. R. 6351-1: by when the activity is declared."""

from bilanlib.law.fr.code_du_travail import R6351_1
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period

DECLARATION_PERIOD = Parameter(
    "fr.ct.R6351-1.period",
    "délai de la déclaration d’activité",
    (Value(Period(months=3), R6351_1.since("2010-05-23")),),
    Direction.AT_MOST,
)
"""How long after the first convention or contract the declaration may still be made; the last day is in time."""
