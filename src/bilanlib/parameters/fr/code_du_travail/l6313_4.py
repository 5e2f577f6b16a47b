"""Code du travail, art. L. 6313-4: duration, results, disclosure."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.session_kinds import ACTION_KINDS
from bilanlib.models.terms import DocumentKind, SessionKind, SynthesisPart
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.readings.hours import HourCount

MAX_DURATION = Parameter(
    "fr.ct.L6313-4.max-duration",
    "durée maximale d’un bilan",
    (Value(timedelta(hours=24), L6313_4.since("2019-01-01").al(5)),),
    Direction.AT_MOST,
)
"""Longest a bilan may last."""

_PROVIDER_LED = frozenset({SessionKind.INTERVIEW, SessionKind.GROUP, SessionKind.TRIPARTITE})

COUNTED_KINDS: Parameter[Mapping[HourCount, frozenset[SessionKind]]] = Parameter(
    "fr.ct.L6313-4.counted-kinds",
    "heures comptées dans la durée maximale",
    (
        Value(
            MappingProxyType(
                {
                    HourCount.WHOLE_ACTION: ACTION_KINDS,
                    HourCount.PROVIDER_LED: _PROVIDER_LED,
                    HourCount.FOLLOW_UP_IN: ACTION_KINDS | {SessionKind.FOLLOW_UP},
                    HourCount.PRIOR_INTERVIEW_IN: ACTION_KINDS | {SessionKind.PRIOR_INTERVIEW},
                }
            ),
            L6313_4.since("2019-01-01").al(5),
        ),
    ),
    Direction.EXACT,
)
"""Which kinds of hours count against the longest duration, under each answer of A3. The text does not say."""

RESULTS = Parameter(
    "fr.ct.L6313-4.results",
    "documents dont le bénéficiaire est destinataire",
    (
        Value(
            frozenset({DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS, DocumentKind.DETAILED_RESULTS}),
            L6313_4.since("2019-01-01").al(3),
        ),
    ),
    Direction.SUPERSET,
)
"""Documents that go to the person, and to nobody else without the person's word."""

DELIVERED = Parameter(
    "fr.ct.L6313-4.delivered",
    "documents remis au bénéficiaire",
    (Value(frozenset({DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS}), L6313_4.since("2019-01-01").al(3)),),
    Direction.SUPERSET,
)
"""Documents that the person is given. A synthesis cut down to the project is not the synthesis."""

SYNTHESIS_PARTS = Parameter(
    "fr.ct.L6313-4.synthesis-parts",
    "contenu d’usage du document de synthèse (ancien art. R. 6322-38)",
    (
        Value(
            frozenset({SynthesisPart.CIRCUMSTANCES, SynthesisPart.COMPETENCES, SynthesisPart.PROJECT}),
            L6313_4.since("2019-01-01").al(3),
            Confidence.C,
        ),
    ),
    Direction.SUPERSET,
)
"""What a synthesis speaks of, by usage: the list of R. 6322-38, repealed on 2019-01-01 (A18)."""
