"""Code du travail, art. D. 6323-1 A: how many euros of rights can pay for a bilan."""

from decimal import Decimal

from bilanlib.law.fr.code_du_travail import D6323_1A
from bilanlib.parameters.parameter import Direction, Parameter, Value

RIGHTS_CAP = Parameter(
    "fr.ct.D6323-1A.cap",
    "plafond des droits du CPF qui peuvent payer un bilan, en euros",
    (Value(Decimal(1600), D6323_1A.since("2026-02-26").al(3)),),
    Direction.AT_MOST,
)
"""The rights of L. 6323-11, L. 6323-27 and L. 6323-34, in euros; there was no ceiling before."""
