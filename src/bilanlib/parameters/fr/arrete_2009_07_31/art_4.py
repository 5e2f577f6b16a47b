"""Arrêté du 31 juillet 2009, art. 4: the answer to the agent's request."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2009_07_31 import ART_4
from bilanlib.models.terms import Form, RequestKind
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, months

_SINCE = ART_4.since("2009-08-14")

REPLY_PERIOD: Parameter[Period] = Parameter(
    "fr.a2009-07-31.4.reply", "délai de réponse de l’administration", (Value(months(2), _SINCE),), Direction.AT_MOST
)
"""How long the administration has to answer, from the day of the request and not from its receipt."""

REPLY_FORMS = Parameter(
    "fr.a2009-07-31.4.form", "forme de la réponse", (Value(frozenset({Form.WRITTEN}), _SINCE),), Direction.EXACT
)
"""In which form it answers."""

ANSWERED_REQUESTS = Parameter(
    "fr.a2009-07-31.4.requests",
    "demandes auxquelles le délai s’applique",
    (Value(frozenset({RequestKind.LEAVE, RequestKind.FUNDING}), _SINCE, Confidence.D),),
    Direction.SUPERSET,
)
"""What an agent who asks for a bilan asks for: the leave, the costs, or both."""
