"""Code du travail, art. D. 6323-6: what of a bilan the CPF pays, and for whom."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import D6323_6, D6323_22
from bilanlib.models.terms import FundingSource, SessionKind, Status
from bilanlib.parameters.fr.code_du_travail.l6316_1 import CERTIFIED_FUNDERS
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, years

# Before 2026-02-26 the CPF paid any hour, and nothing barred it.
_NO_KINDS: frozenset[SessionKind] = frozenset()
_NO_FUNDERS: frozenset[FundingSource] = frozenset()
_NO_STATUS: frozenset[Status] = frozenset()

ACCOMPANIMENT_ONLY = Parameter(
    "fr.ct.D6323-6.accompaniment-only",
    "seules les heures d’accompagnement sont payées par le CPF",
    (
        Value(value=False, source=D6323_6.since("2019-01-01")),
        Value(value=True, source=D6323_6.since("2026-02-26").al(3)),
    ),
    Direction.EXACT,
)
"""Whether personal work and other hours without the provider are left out of what the CPF pays."""

MEETING_KINDS = Parameter(
    "fr.ct.D6323-6.meeting-kinds",
    "séances où le prestataire et le bénéficiaire sont ensemble",
    (
        Value(_NO_KINDS, D6323_6.since("2019-01-01")),
        Value(
            frozenset({SessionKind.INTERVIEW, SessionKind.GROUP, SessionKind.TRIPARTITE}),
            D6323_6.since("2026-02-26").al(3),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""Kinds of hours that are accompaniment where people meet: no text lists them (A10)."""

UNREACHED_STATUSES = Parameter(
    "fr.ct.D6323-22.unreached",
    "situations auxquelles aucun article n’étend l’article D. 6323-6",
    (
        Value(frozenset({Status.JOB_SEEKER}), D6323_6.since("2019-01-01")),
        Value(_NO_STATUS, D6323_22.since("2025-08-01")),
    ),
    Direction.EXACT,
)
"""Job seekers, for a time; to the self-employed and in an ESAT an article extends D. 6323-6 from the first."""

WAITING = Parameter(
    "fr.ct.D6323-6.waiting",
    "délai de carence entre un bilan payé par un fonds et la demande de souscription",
    (
        Value(years(0), D6323_6.since("2019-01-01")),
        Value(years(5), D6323_6.since("2026-02-26").al(4)),
    ),
    Direction.EXACT,
)
"""How far before the request an earlier bilan bars it; not at all before the first request that the bar reaches."""

NO_WAITING = Period()
"""The length of a bar that does not exist."""

BARRING_FUNDERS = Parameter(
    "fr.ct.D6323-6.funders",
    "financeurs dont le bilan ferme le CPF pendant le délai de carence",
    (
        Value(_NO_FUNDERS, D6323_6.since("2019-01-01")),
        Value(
            CERTIFIED_FUNDERS.values[-1].value | {FundingSource.SELF_EMPLOYED_FUND},
            D6323_6.since("2026-02-26").al(4),
        ),
    ),
    Direction.EXACT,
)
"""Who raises the bar: the funders of L. 6316-1, and the funds of self-employed people (L. 6332-9)."""

UNCLEAR_FUNDERS = Parameter(
    "fr.ct.D6323-6.unclear-funders",
    "financeurs dont on ne sait pas s’ils ferment le CPF",
    (
        Value(_NO_FUNDERS, D6323_6.since("2019-01-01")),
        Value(
            frozenset({FundingSource.EMPLOYER_TOP_UP, FundingSource.OTHER}),
            D6323_6.since("2026-02-26").al(4),
            Confidence.C,
        ),
    ),
    Direction.EXACT,
)
"""An employer's top-up goes through the account, and somebody else may be one of the list."""

LOCAL_SCHEMES = Parameter(
    "fr.ct.D6323-6.local-schemes",
    "dispositifs dont l’administration employeur n’est pas l’État",
    (Value(frozenset({"fr-fpt", "fr-fph"}), D6323_6.since("2019-01-01")),),
    Direction.EXACT,
)
"""Schemes of agents whose employer is a local authority or a hospital, and so not the State (A21)."""
