"""Code du travail, art. R. 6313-4: the phases, what they cover, who conducts them."""

from datetime import timedelta

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import DRAFT_OF_2026, R6313_4
from bilanlib.models.terms import ConductedBy, Phase, SessionKind, Topic
from bilanlib.parameters.parameter import Direction, DraftValue, Parameter, Value
from bilanlib.periods.period import Period, months

REQUIRED_PHASES = Parameter(
    "fr.ct.R6313-4.phases",
    "phases que comprend un bilan",
    (
        Value(
            frozenset({Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION}),
            R6313_4.since("2019-01-01").al(1),
        ),
    ),
    Direction.SUPERSET,
)
"""Phases that a bilan has."""

PRELIMINARY_TOPICS = Parameter(
    "fr.ct.R6313-4.preliminary",
    "objet de la phase préliminaire",
    (
        Value(
            frozenset({Topic.NEED_ANALYSIS, Topic.FORMAT_CHOICE, Topic.JOINT_TERMS}),
            R6313_4.since("2019-01-01").al(2),
        ),
    ),
    Direction.SUPERSET,
)
"""What the preliminary phase is for: 1°, a) to c)."""

INVESTIGATION_BRANCHES = Parameter(
    "fr.ct.R6313-4.investigation",
    "objet de la phase d’investigation : une branche suffit",
    (
        Value(
            (frozenset({Topic.PROJECT_BUILT, Topic.PROJECT_CHECKED}), frozenset({Topic.ALTERNATIVES})),
            R6313_4.since("2019-01-01").al(6),
        ),
    ),
    Direction.EXACT,
)
"""What the investigation allows: 2°. Either a project built and checked, or alternatives."""

CONCLUSION_TOPICS = Parameter(
    "fr.ct.R6313-4.conclusions",
    "objet de la phase de conclusions",
    (
        Value(
            frozenset({Topic.RESULTS_APPROPRIATION, Topic.CONDITIONS_AND_MEANS, Topic.STEPS}),
            R6313_4.since("2019-01-01").al(7),
        ),
    ),
    Direction.SUPERSET,
)
"""What the conclusions allow: 3°, a) to c); the follow-up interview of c) is a rule of its own."""

PERSONAL_INTERVIEWS = Parameter(
    "fr.ct.R6313-4.personal-interviews",
    "entretiens personnalisés",
    (Value(frozenset({SessionKind.INTERVIEW, SessionKind.TRIPARTITE}), R6313_4.since("2019-01-01").al(7)),),
    Direction.EXACT,
)
"""Kinds of sessions that are interviews with one person: 3°."""

WITHIN_PROVIDER = Parameter(
    "fr.ct.R6313-4.within-provider",
    "qui conduit une séance pour le prestataire",
    (
        Value(
            frozenset({ConductedBy.PROVIDER, ConductedBy.SUBCONTRACTOR}),
            R6313_4.since("2019-01-01").al(1),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""Who conducts sessions under the provider's lead. A subcontractor works for the provider."""

UNLED_KINDS = Parameter(
    "fr.ct.R6313-4.unled-kinds",
    "travaux que le bénéficiaire fait seul ou auprès de tiers",
    (
        Value(
            frozenset(
                {
                    SessionKind.TEST,
                    SessionKind.INDIVIDUAL_WORK,
                    SessionKind.FIELD_ENQUIRY,
                    SessionKind.AUTOMATED_TOOL,
                    SessionKind.PROVIDER_WORK,
                }
            ),
            R6313_4.since("2019-01-01").al(1),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""Kinds of hours that nobody conducts in front of the person: the phase stays under the provider's lead."""

FOLLOW_UP_PRACTICE: Parameter[Period] = Parameter(
    "fr.ct.R6313-4.follow-up-practice",
    "délai d’usage de l’entretien de suivi",
    (Value(months(6), R6313_4.since("2019-01-01").al(10), Confidence.C),),
    Direction.AT_MOST,
)
"""How long after the end the follow-up interview is held at the latest, by usage; the code sets no time."""

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
    DraftValue(
        frozenset({SessionKind.INTERVIEW, SessionKind.GROUP, SessionKind.TRIPARTITE}),
        DRAFT_OF_2026,
    ),
)
"""Kinds of hours that would be accompaniment under the draft of 2026."""
