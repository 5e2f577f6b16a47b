"""Arrêté du 25 août 2003, art. 3: the convention of a bilan that the fund pays for."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2003_08_25 import ART_3
from bilanlib.models.terms import Party
from bilanlib.parameters.parameter import Direction, Parameter, Value

CONVENTION_PARTIES = Parameter(
    "fr.a2003-08-25.3.parties",
    "parties à la convention du bilan financé par le fonds",
    (Value((Party.BENEFICIARY, Party.PROVIDER, Party.PAYER), ART_3.since("2003-08-25"), Confidence.B),),
    Direction.SUPERSET,
)
"""Who concludes the convention: the fund that pays, and not the employer."""
