"""Code du travail, art. R. 6333-6-2: what a subcontract on bilans paid by the CPF sets, and how much may pass."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import R6333_6_2
from bilanlib.models.terms import SubcontractMention
from bilanlib.parameters.parameter import Direction, Parameter, Value

SUBCONTRACT_MENTIONS = Parameter(
    "fr.ct.R6333-6-2.mentions",
    "mentions du contrat de sous-traitance",
    (Value(frozenset(SubcontractMention), R6333_6_2.since("2024-04-01").al(2)),),
    Direction.SUPERSET,
)
"""What the contract sets."""

MAX_SUBCONTRACTED = Parameter(
    "fr.ct.R6333-6-2.max-subcontracted",
    "part du chiffre d’affaires de la plateforme qui peut être sous-traitée, en pour cent",
    (Value(80, R6333_6_2.since("2024-04-01").al(5), Confidence.B),),
    Direction.AT_MOST,
)
"""Percentage of the turnover of a civil year on the platform; set by the order of 3 January 2024, not read itself."""
