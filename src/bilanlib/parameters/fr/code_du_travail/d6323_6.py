"""Code du travail, art. D. 6323-6: what of a bilan the CPF pays."""

from bilanlib.law.fr.code_du_travail import D6323_6
from bilanlib.models.terms import FundingSource
from bilanlib.parameters.parameter import Direction, Parameter, Value

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

OTHER_BARRING_FUNDERS = Parameter(
    "fr.ct.D6323-6.other-barring-funders",
    "financeurs dont le bilan ferme le CPF, outre ceux de l’article L. 6316-1",
    (Value(frozenset({FundingSource.SELF_EMPLOYED_FUND}), D6323_6.since("2026-02-26").al(4)),),
    Direction.EXACT,
)
"""The funds of self-employed people (L. 6332-9); there was no bar before."""
