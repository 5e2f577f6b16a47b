"""Arrêté du 25 août 2003, art. 2: the synthesis of a bilan of a hospital agent."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2003_08_25 import ART_2
from bilanlib.models.terms import Author
from bilanlib.parameters.parameter import Direction, Parameter, Value

SYNTHESIS_AUTHOR: Parameter[Author] = Parameter(
    "fr.a2003-08-25.2.author",
    "auteur du document de synthèse d’un agent hospitalier",
    (Value(Author.COUNSELLOR, ART_2.since("2003-08-25"), Confidence.B),),
    Direction.EXACT,
)
"""Who writes the synthesis, which the agent may comment on."""
