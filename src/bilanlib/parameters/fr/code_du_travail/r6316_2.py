"""Code du travail, art. R. 6316-2: how long a certificate of quality holds."""

from bilanlib.law.fr.code_du_travail import R6316_2
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period

CERTIFICATE_TERM = Parameter(
    "fr.ct.R6316-2.term",
    "durée d’un certificat de qualité",
    (Value(Period(years=3), R6316_2.since("2021-01-01")),),
    Direction.AT_MOST,
)
"""How long a certificate holds from its first day."""
