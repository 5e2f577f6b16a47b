"""Arrêté du 31 juillet 2009, art. 8: the phases, and what each is for."""

from bilanlib.law.fr.arrete_2009_07_31 import ART_8
from bilanlib.models.terms import Phase, Topic
from bilanlib.parameters.parameter import Direction, Parameter, Value

_SINCE = ART_8.since("2009-08-14")

PHASES = Parameter(
    "fr.a2009-07-31.8.phases",
    "phases que comprend le bilan d’un agent de l’État",
    (Value(frozenset({Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION}), _SINCE),),
    Direction.SUPERSET,
)
"""Phases that a bilan has."""

PRELIMINARY = Parameter(
    "fr.a2009-07-31.8.preliminary",
    "objet de la phase préliminaire du bilan d’un agent de l’État",
    (Value(frozenset({Topic.COMMITMENT, Topic.NEED_ANALYSIS, Topic.METHODS_EXPLAINED}), _SINCE),),
    Direction.SUPERSET,
)
"""The commitment confirmed, the needs defined, the methods explained: the wording of the Code du travail until 2018."""

INVESTIGATION = Parameter(
    "fr.a2009-07-31.8.investigation",
    "objet de la phase d’investigation du bilan d’un agent de l’État",
    (Value(frozenset({Topic.MOTIVATIONS, Topic.SKILLS, Topic.POSSIBILITIES}), _SINCE),),
    Direction.SUPERSET,
)
"""Motivations, competences, possibilities to evolve; no branch is enough by itself, as in the Code since 2019."""

CONCLUSION = Parameter(
    "fr.a2009-07-31.8.conclusions",
    "objet de la phase de conclusions du bilan d’un agent de l’État",
    (Value(frozenset({Topic.RESULTS_APPROPRIATION, Topic.SUCCESS_FACTORS, Topic.STEPS}), _SINCE),),
    Direction.SUPERSET,
)
"""The results taken note of, the factors that help or hinder, the main steps of the project."""
