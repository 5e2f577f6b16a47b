"""Code du travail, art. R. 6352-2: by when the internal rules are established."""

from bilanlib.law.fr.code_du_travail import R6352_2
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period

INTERNAL_RULES_PERIOD = Parameter(
    "fr.ct.R6352-2.period",
    "délai d’établissement du règlement intérieur",
    (Value(Period(months=3), R6352_2.since("2008-05-01")),),
    Direction.AT_MOST,
)
"""How long after the beginning of its activity a provider may be without internal rules; the last day is in time."""
