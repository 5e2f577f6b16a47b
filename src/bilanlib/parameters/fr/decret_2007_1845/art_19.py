"""Décret n° 2007-1845, art. 19: the phases of a bilan of a territorial agent."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.decret_2007_1845 import ART_19
from bilanlib.models.terms import Phase
from bilanlib.parameters.parameter import Direction, Parameter, Value

PHASES = Parameter(
    "fr.d2007-1845.19.phases",
    "phases du bilan d’un agent territorial, dans leur ordre",
    (Value((Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION), ART_19.since("2007-12-30"), Confidence.B),),
    Direction.SUPERSET,
)
"""The three phases; the article refers to articles of the Code du travail by numbers that it no longer has."""
