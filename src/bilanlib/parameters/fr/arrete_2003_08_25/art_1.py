"""Arrêté du 25 août 2003, art. 1: the phases of a bilan of a hospital agent."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2003_08_25 import ART_1
from bilanlib.models.terms import Phase
from bilanlib.parameters.parameter import Direction, Parameter, Value

PHASES = Parameter(
    "fr.a2003-08-25.1.phases",
    "phases du bilan d’un agent hospitalier, dans leur ordre",
    (Value((Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION), ART_1.since("2003-08-25"), Confidence.B),),
    Direction.SUPERSET,
)
"""The three phases; the last one also engages the project."""
