"""Bilan professionnel of CDG 84: the values of its leaflet."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.cdg84 import COURSE, OBJECTIVES, TERMS
from bilanlib.models.session_kinds import ACTION_KINDS
from bilanlib.models.terms import Initiative, Phase, Recipient, SessionKind, Topic
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy, DisclosureTable, DocumentClass, row
from bilanlib.periods.span import Span

INITIATIVES: Parameter[frozenset[Initiative]] = Parameter(
    "fr.cdg84.objectives.initiative",
    "qui peut demander le bilan professionnel du CDG 84",
    (Value(frozenset(Initiative), OBJECTIVES.since("1900-01-01").al(3)),),
    Direction.EXACT,
)
"""Who may ask for it: the agent or the employer. That is everybody, so no rule reads it."""

PHASES: Parameter[tuple[Phase, ...]] = Parameter(
    "fr.cdg84.course.phases",
    "étapes du bilan professionnel du CDG 84, dans leur ordre",
    (
        Value(
            (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.PROJECT_FORMALISATION, Phase.CONCLUSION),
            COURSE.since("1900-01-01").al(1),
        ),
    ),
    Direction.EXACT,
)
"""Its four stages in their order."""

STAGE_TOPICS: Parameter[Mapping[Phase, frozenset[Topic]]] = Parameter(
    "fr.cdg84.course.topics",
    "objet de chaque étape",
    (
        Value(
            MappingProxyType(
                {
                    Phase.PRELIMINARY: frozenset(
                        {
                            Topic.COMMITMENT,
                            Topic.NEED_ANALYSIS,
                            Topic.EXPECTATIONS,
                            Topic.WORK_CONTEXT,
                            Topic.OBSTACLES,
                            Topic.CONDITIONS,
                        }
                    ),
                    Phase.INVESTIGATION: frozenset(
                        {
                            Topic.CAREER_PATH,
                            Topic.SKILLS,
                            Topic.RESOURCES,
                            Topic.APTITUDES,
                            Topic.SATISFACTION_SOURCES,
                            Topic.VALUES,
                            Topic.INTERESTS,
                            Topic.MOTIVATIONS,
                            Topic.PERSONALITY,
                        }
                    ),
                    Phase.PROJECT_FORMALISATION: frozenset({Topic.POSSIBILITIES, Topic.FEASIBILITY}),
                    Phase.CONCLUSION: frozenset(
                        {Topic.SYNTHESIS_PRESENTED, Topic.ACTION_PLAN, Topic.STEPS, Topic.REMAINING_STEPS}
                    ),
                }
            ),
            COURSE.since("1900-01-01").al(3),
        ),
    ),
    Direction.SUPERSET,
)
"""What each stage is about."""

TOTAL_HOURS: Parameter[Span] = Parameter(
    "fr.cdg84.terms.total-hours",
    "durée totale du bilan professionnel du CDG 84",
    (Value(Span(timedelta(hours=20), timedelta(hours=24)), TERMS.since("1900-01-01").al(1)),),
    Direction.EXACT,
)
"""How long it takes, both bounds included."""

COUNTED_KINDS: Parameter[frozenset[SessionKind]] = Parameter(
    "fr.cdg84.terms.counted-kinds",
    "heures comptées dans la durée totale",
    (Value(ACTION_KINDS, TERMS.since("1900-01-01").al(1), Confidence.B),),
    Direction.EXACT,
)
"""Kinds of hours that count: the leaflet splits them in no way."""

KINDS: Parameter[frozenset[SessionKind]] = Parameter(
    "fr.cdg84.terms.kinds",
    "formes des séances",
    (
        Value(
            frozenset({SessionKind.INTERVIEW, SessionKind.GROUP, SessionKind.TRIPARTITE, SessionKind.TEST}),
            TERMS.since("1900-01-01").al(1),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""How it is held: in interviews of one person, or in meetings of several.

Two other passages speak of tests of personality, and of the employer's part in all stages: tests and meetings of three.
"""

_TERM, _PERSON, _COUNSELLOR = TERMS.since("1900-01-01").al(2), {Recipient.BENEFICIARY}, {Recipient.COUNSELLOR}
_EMPLOYER = {Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER}
_OTHERS = set(Recipient) - _PERSON - _COUNSELLOR
_OWN = (_PERSON, DisclosureCell(DisclosurePolicy.ADDRESSEE, _TERM, Confidence.D))
_KEPT = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.WHILE_KEPT, _TERM, Confidence.D))
_AGREED = (_OTHERS, DisclosureCell(DisclosurePolicy.OPT_IN, _TERM, Confidence.D))
_ASSOCIATED = (_EMPLOYER, DisclosureCell(DisclosurePolicy.EMPLOYER_ASSOCIATED, _TERM, Confidence.B))
_PAPERS = (_EMPLOYER | _COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _TERM, Confidence.D))
_MADE = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _TERM, Confidence.D))

_TABLE: DisclosureTable = MappingProxyType(
    {
        DocumentClass.WORKING: row(_OWN, _KEPT),
        DocumentClass.DETAILED_RESULTS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.SYNTHESIS: row(_OWN, _KEPT, _AGREED, _ASSOCIATED),
        DocumentClass.PROJECT_SYNTHESIS: row(_OWN, _KEPT, _AGREED, _ASSOCIATED),
        DocumentClass.PROOF: row(_OWN, _PAPERS),
        DocumentClass.ADMINISTRATIVE: row(_OWN, _MADE),
    }
)

RECIPIENTS: Parameter[DisclosureTable] = Parameter(
    "fr.cdg84.terms.recipients",
    "destinataires des documents du bilan professionnel du CDG 84",
    (Value(_TABLE, _TERM, Confidence.B),),
    Direction.EXACT,
)
"""Who may be shown which documents. What is not in the table is refused.

An employer who asked for the bilan is associated with it up to the synthesis, which the agent agrees to each time.
"""
