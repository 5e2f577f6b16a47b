"""Arrêté du 31 juillet 2009: disclosure to the State's human-resources service."""

from bilanlib.law.fr.arrete_2009_07_31 import ART_11
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import DisclosurePolicy

SYNTHESIS_TO_HR = Parameter(
    "fr.a2009-07-31.11.synthesis-to-hr",
    "communication du document de synthèse au service des ressources humaines",
    (Value(DisclosurePolicy.OPT_OUT, ART_11.since("2009-08-14")),),
    Direction.EXACT,
)
"""Whether the human-resources service may be shown the synthesis: unless the agent objects."""
