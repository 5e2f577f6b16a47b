"""APEF–FE.BI, « Durée, phase 4 »: until when follow-up interviews are held."""

from bilanlib.law.be.apef_febi import SUIVI
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, months

_SAID = SUIVI.since("1900-01-01")

FIRST_FOLLOW_UP: Parameter[Period] = Parameter(
    "be.apef-febi.suivi.first-follow-up",
    "délai du premier entretien de suivi",
    (Value(months(6), _SAID),),
    Direction.AT_MOST,
)
"""How long after the end of the bilan the first follow-up interview is held at the latest."""

LAST_FOLLOW_UP: Parameter[Period] = Parameter(
    "be.apef-febi.suivi.last-follow-up",
    "délai du dernier entretien de suivi",
    (Value(months(12), _SAID),),
    Direction.AT_MOST,
)
"""How long after the end of the bilan follow-up interviews are possible."""
