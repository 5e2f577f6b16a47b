"""Code du travail: numbers and lists, in the order of the articles."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import DRAFT_OF_2026, L6313_4, R6313_4, R6313_6, R6313_7, R6313_8
from bilanlib.models.schedule import ACTION_KINDS
from bilanlib.models.terms import DocumentKind, FundingSource, Mention, Party, Phase, SessionKind, UnitQuality
from bilanlib.parameters.parameter import Direction, DraftValue, Parameter, Value
from bilanlib.parameters.policies import DisclosurePolicy
from bilanlib.periods.period import Period, days, years
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

THIRD_PARTY_DISCLOSURE = Parameter(
    "fr.ct.L6313-4.third-party-disclosure",
    "communication des résultats détaillés et de la synthèse à des tiers",
    (Value(DisclosurePolicy.OPT_IN, L6313_4.since("2019-01-01").al(3)),),
    Direction.EXACT,
)
"""Whether anybody else (employer, payer, auditor…) may be shown them: only with the person's agreement."""

REQUIRED_PHASES = Parameter(
    "fr.ct.R6313-4.phases",
    "phases que comprend un bilan",
    (
        Value(
            frozenset({Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION}),
            R6313_4.since("2019-01-01"),
        ),
    ),
    Direction.SUPERSET,
)
"""Phases that a bilan has."""

MIN_ACCOMPANIMENT: Parameter[timedelta] = Parameter(
    "fr.ct.R6313-4.min-accompaniment",
    "durée minimale d’accompagnement effectif",
    (),
    Direction.AT_LEAST,
    DraftValue(timedelta(hours=13), DRAFT_OF_2026),
)
"""Shortest accompaniment by the provider, over the three phases: a draft of 2026 only, no law (A19)."""

ACCOMPANIMENT_KINDS = Parameter(
    "fr.ct.R6313-4.accompaniment-kinds",
    "heures d’accompagnement effectif",
    (),
    Direction.EXACT,
    DraftValue(_PROVIDER_LED, DRAFT_OF_2026),
)
"""Kinds of hours that would be accompaniment under the draft of 2026."""

REQUIRED_UNIT = Parameter(
    "fr.ct.R6313-6.unit",
    "qualités de l’organisation chargée des bilans",
    (Value(frozenset({UnitQuality.IDENTIFIED, UnitQuality.DEDICATED}), R6313_6.since("2019-01-01")),),
    Direction.SUPERSET,
)
"""What the organisation within a provider with other activities must be."""

COVERED_DOCUMENTS = Parameter(
    "fr.ct.R6313-7.documents",
    "documents élaborés pour la réalisation du bilan",
    (
        Value(
            frozenset(
                {
                    DocumentKind.SYNTHESIS,
                    DocumentKind.PROJECT_SYNTHESIS,
                    DocumentKind.DETAILED_RESULTS,
                    DocumentKind.TEST,
                    DocumentKind.NOTES,
                    DocumentKind.WORKING_DOCUMENT,
                }
            ),
            R6313_7.since("2019-01-01").al(1),
            Confidence.B,
        ),
    ),
    Direction.SUPERSET,
)
"""Documents that must be destroyed. What only proves that the bilan took place is not among them."""

SYNTHESES = Parameter(
    "fr.ct.R6313-7.syntheses",
    "documents de synthèse",
    (
        Value(
            frozenset({DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS}),
            R6313_7.since("2019-01-01").al(3),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""Documents to which the first exception of R. 6313-7 can apply."""

RETENTION = Parameter(
    "fr.ct.R6313-7.retention",
    "durée pendant laquelle les documents exceptés peuvent être conservés",
    (
        Value(years(1), R6313_7.since("2019-01-01").al(2)),
        Value(years(3), R6313_7.since("2023-12-31").al(2)),
    ),
    Direction.AT_MOST,
)
"""How long excepted documents may be kept, from the end of the action."""

CONVENTION_FUNDING = Parameter(
    "fr.ct.R6313-8.funding",
    "financements qui exigent une convention tripartite",
    (
        Value(
            frozenset({FundingSource.EMPLOYER_PLAN, FundingSource.REDEPLOYMENT_LEAVE}),
            R6313_8.since("2019-01-01").al(1),
        ),
    ),
    Direction.SUPERSET,
)
"""Titles of funding under which the convention is required."""

CONVENTION_PARTIES = Parameter(
    "fr.ct.R6313-8.parties",
    "parties à la convention",
    (Value((Party.EMPLOYER, Party.BENEFICIARY, Party.PROVIDER), R6313_8.since("2019-01-01").al(1)),),
    Direction.SUPERSET,
)
"""Who concludes the convention."""

REQUIRED_MENTIONS = Parameter(
    "fr.ct.R6313-8.mentions",
    "mentions de la convention",
    (
        Value(
            frozenset(
                {
                    Mention.TITLE,
                    Mention.OBJECTIVE,
                    Mention.CONTENT,
                    Mention.MEANS,
                    Mention.DURATION,
                    Mention.PERIOD,
                    Mention.CONDUCT,
                    Mention.FOLLOW_UP,
                    Mention.DELIVERY_OF_RESULTS,
                    Mention.DELIVERY_OF_SYNTHESIS,
                    Mention.PRICE,
                    Mention.PAYMENT,
                }
            ),
            R6313_8.since("2019-01-01").al(2),
        ),
    ),
    Direction.SUPERSET,
)
"""What the convention says."""

ACCEPTANCE_PERIOD: Parameter[Period] = Parameter(
    "fr.ct.R6313-8.acceptance",
    "délai d’acceptation du salarié",
    (Value(days(10), R6313_8.since("2019-01-01").al(5)),),
    Direction.AT_LEAST,
)
"""How long the employee has to accept."""
