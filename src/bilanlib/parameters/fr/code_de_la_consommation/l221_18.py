"""Code de la consommation, art. L. 221-18: the consumer's withdrawal."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_de_la_consommation import L221_18
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, days

CONSUMER_WITHDRAWAL: Parameter[Period] = Parameter(
    "fr.conso.L221-18.withdrawal",
    "délai de rétractation du consommateur, à distance ou hors établissement",
    (Value(days(14), L221_18.since("2016-07-01"), Confidence.B),),
    Direction.AT_LEAST,
)
"""How long a consumer may withdraw from a contract at a distance or off premises."""
