"""Code du travail, art. L. 6332-17: which companies an OPCO pays for."""

from bilanlib.law.fr.code_du_travail import L6332_17
from bilanlib.parameters.parameter import Direction, Parameter, Value

FUNDED_BELOW = Parameter(
    "fr.ct.L6332-17.funded-below",
    "effectif en dessous duquel l’opérateur de compétences finance le plan",
    (Value(50, L6332_17.since("2019-01-01").al(1)),),
    Direction.EXACT,
)
"""Employees, not included: a company of as many is out."""
