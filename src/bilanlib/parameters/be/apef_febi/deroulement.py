"""APEF–FE.BI, « Déroulement »: the phases, what they cover, the follow-up that is offered."""

from bilanlib.law.be.apef_febi import DEROULEMENT
from bilanlib.law.citation import Confidence
from bilanlib.models.terms import Author, Phase, Topic
from bilanlib.parameters.parameter import Direction, Parameter, Value

_SAID = DEROULEMENT.since("1900-01-01")

PHASES = Parameter(
    "be.apef-febi.deroulement.phases",
    "phases, dans leur ordre",
    (Value((Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION, Phase.FOLLOW_UP), _SAID),),
    Direction.EXACT,
)
"""The four phases, in their order."""

OPTIONAL_PHASES = Parameter(
    "be.apef-febi.deroulement.optional-phases",
    "phases que le bénéficiaire peut décliner",
    (Value(frozenset({Phase.FOLLOW_UP}), _SAID),),
    Direction.EXACT,
)
"""Phases that are offered, and that the worker may do without."""

PRELIMINARY_TOPICS = Parameter(
    "be.apef-febi.deroulement.preliminary",
    "objet de la phase préliminaire",
    (Value(frozenset({Topic.COMMITMENT, Topic.NEED_ANALYSIS, Topic.METHODS_EXPLAINED}), _SAID),),
    Direction.SUPERSET,
)
"""What the preliminary phase covers; stating the request and analysing the needs are one topic here."""

INVESTIGATION_TOPICS = Parameter(
    "be.apef-febi.deroulement.investigation",
    "objet de la phase d’investigation",
    (
        Value(
            frozenset(
                {
                    Topic.MOTIVATIONS,
                    Topic.SKILLS,
                    Topic.APTITUDES,
                    Topic.MARKET,
                    Topic.POSSIBILITIES,
                    Topic.SITUATION_ANALYSED,
                    Topic.PROJECT_BUILT,
                }
            ),
            _SAID,
        ),
    ),
    Direction.SUPERSET,
)
"""What the investigation covers."""

CONCLUSION_TOPICS = Parameter(
    "be.apef-febi.deroulement.conclusion",
    "objet de la phase de conclusion",
    (Value(frozenset({Topic.SUCCESS_FACTORS, Topic.STEPS}), _SAID),),
    Direction.SUPERSET,
)
"""What the conclusion covers; the synthesis and the return to work are asked for apart."""

MIN_FOLLOW_UPS_OFFERED = Parameter(
    "be.apef-febi.deroulement.min-follow-ups-offered",
    "entretiens de suivi proposés, au moins",
    (Value(1, _SAID),),
    Direction.AT_LEAST,
)
"""Fewest follow-up interviews that the provider offers."""

USUAL_FOLLOW_UPS_OFFERED = Parameter(
    "be.apef-febi.deroulement.usual-follow-ups-offered",
    "entretiens de suivi proposés, d’ordinaire au plus",
    (Value(2, _SAID, Confidence.B),),
    Direction.AT_MOST,
)
"""Most that the provider is said to offer. Another heading allows several, so that more break nothing."""

SYNTHESIS_AUTHOR: Parameter[Author] = Parameter(
    "be.apef-febi.deroulement.author",
    "auteur du document de synthèse de l’opérateur",
    (Value(Author.COUNSELLOR, DEROULEMENT.since("1900-01-01"), Confidence.B),),
    Direction.EXACT,
)
"""Who writes the synthesis: the operator."""
