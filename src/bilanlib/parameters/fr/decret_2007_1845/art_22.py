"""Décret n° 2007-1845, art. 22: the convention of a bilan that the employer pays for."""

from bilanlib.law.fr.decret_2007_1845 import ART_22
from bilanlib.models.terms import Party
from bilanlib.parameters.parameter import Direction, Parameter, Value

CONVENTION_PARTIES = Parameter(
    "fr.d2007-1845.22.parties",
    "parties à la convention du bilan financé par la collectivité",
    (Value((Party.EMPLOYER, Party.BENEFICIARY, Party.PROVIDER), ART_22.since("2007-12-30")),),
    Direction.SUPERSET,
)
"""Who concludes the convention."""
