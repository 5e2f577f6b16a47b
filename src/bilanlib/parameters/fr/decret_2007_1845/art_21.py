"""Décret n° 2007-1845, art. 21: the request for leave, and the answer to it."""

from bilanlib.law.fr.decret_2007_1845 import ART_21
from bilanlib.models.terms import Initiative, RequestMention
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, days

_SINCE = ART_21.since("2007-12-30")

REQUEST_NOTICE: Parameter[Period] = Parameter(
    "fr.d2007-1845.21.notice",
    "délai entre la demande de congé et le début du bilan",
    (Value(days(60), _SINCE),),
    Direction.AT_LEAST,
)
"""How long before the bilan leave is asked for, in calendar days: the text does not speak of clear days."""

REQUEST_MENTIONS = Parameter(
    "fr.d2007-1845.21.mentions",
    "mentions de la demande de congé",
    (Value(frozenset(RequestMention), _SINCE),),
    Direction.SUPERSET,
)
"""What the request says."""

REPLY_TIME: Parameter[Period] = Parameter(
    "fr.d2007-1845.21.reply",
    "délai de réponse à la demande de congé",
    (Value(days(30), _SINCE),),
    Direction.AT_MOST,
)
"""How long after it received the request the authority has to answer."""

INITIATIVES = Parameter(
    "fr.d2007-1845.21.initiatives",
    "qui demande le bilan d’un agent territorial",
    (Value(frozenset({Initiative.BENEFICIARY}), _SINCE),),
    Direction.EXACT,
)
"""Who asks: the agent."""
