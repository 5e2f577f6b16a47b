"""Arrêté du 31 juillet 2009, art. 9: the synthesis."""

from bilanlib.law.fr.arrete_2009_07_31 import ART_9
from bilanlib.models.terms import Author, SynthesisPart
from bilanlib.parameters.parameter import Direction, Parameter, Value

_SINCE = ART_9.since("2009-08-14")

SYNTHESIS_PARTS = Parameter(
    "fr.a2009-07-31.9.contents",
    "ce dont le document de synthèse peut parler",
    (
        Value(
            frozenset({SynthesisPart.CIRCUMSTANCES, SynthesisPart.COMPETENCES, SynthesisPart.PROJECT}),
            _SINCE,
        ),
    ),
    Direction.EXACT,
)
"""What the synthesis can speak of. The list is closed: the project is there if there is one, and nothing else."""

SYNTHESIS_AUTHORS = Parameter(
    "fr.a2009-07-31.9.author",
    "auteur du document de synthèse d’un agent de l’État",
    (Value(frozenset({Author.COUNSELLOR}), _SINCE),),
    Direction.EXACT,
)
"""Who writes the synthesis: the provider alone answers for it."""
