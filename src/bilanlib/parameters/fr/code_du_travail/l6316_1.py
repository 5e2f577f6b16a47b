"""Code du travail, art. L. 6316-1: the funders that pay certified providers only."""

from bilanlib.law.fr.code_du_travail import L6316_1
from bilanlib.models.terms import FundingSource
from bilanlib.parameters.parameter import Direction, Parameter, Value

CERTIFIED_FUNDERS = Parameter(
    "fr.ct.L6316-1.funders",
    "financeurs qui ne paient que des prestataires certifiés",
    (
        Value(
            frozenset(
                {
                    FundingSource.OPCO,
                    FundingSource.TRANSITIONS_PRO,
                    FundingSource.STATE,
                    FundingSource.REGION,
                    # The Caisse des dépôts pays what is drawn from the CPF.
                    FundingSource.CPF,
                    FundingSource.FRANCE_TRAVAIL,
                    FundingSource.AGEFIPH,
                }
            ),
            L6316_1.since("2022-01-01"),
        ),
    ),
    Direction.EXACT,
)
"""Who pays certified providers only; a bilan that one of them paid bars another from the CPF (D. 6323-6, al. 4)."""
