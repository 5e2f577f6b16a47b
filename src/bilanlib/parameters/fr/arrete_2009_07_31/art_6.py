"""Arrêté du 31 juillet 2009, art. 6: the convention."""

from bilanlib.law.fr.arrete_2009_07_31 import ART_6
from bilanlib.models.terms import Party
from bilanlib.parameters.parameter import Direction, Parameter, Value

PARTIES = Parameter(
    "fr.a2009-07-31.6.parties",
    "parties à la convention",
    (Value((Party.EMPLOYER, Party.BENEFICIARY, Party.PROVIDER), ART_6.since("2009-08-14")),),
    Direction.SUPERSET,
)
"""Who concludes the convention: the administration, the agent and the provider."""
