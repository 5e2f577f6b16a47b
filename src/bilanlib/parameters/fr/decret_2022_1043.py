"""Décret n° 2022-1043, art. 7: who writes the synthesis of a bilan de parcours professionnel, who asks for it."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.decret_2022_1043 import ART_7
from bilanlib.models.terms import Author, Initiative
from bilanlib.parameters.parameter import Direction, Parameter, Value

INITIATIVES: Parameter[frozenset[Initiative]] = Parameter(
    "fr.d2022-1043.7.initiative",
    "qui peut demander le bilan de parcours professionnel",
    (Value(frozenset(Initiative), ART_7.since("2022-07-25"), Confidence.B),),
    Direction.EXACT,
)
"""Who may ask for it: the agent, or the employer with the agent's agreement. Everybody, so no rule reads it."""

SYNTHESIS_AUTHOR: Parameter[Author] = Parameter(
    "fr.d2022-1043.7.author",
    "auteur de la synthèse du bilan de parcours professionnel",
    (Value(Author.JOINT, ART_7.since("2022-07-25"), Confidence.B),),
    Direction.EXACT,
)
"""Who writes the synthesis: the agent and the professional, together."""
