"""Code du travail, art. R. 6313-6: the organisation within the provider."""

from bilanlib.law.fr.code_du_travail import R6313_6
from bilanlib.models.terms import UnitQuality
from bilanlib.parameters.parameter import Direction, Parameter, Value

REQUIRED_UNIT = Parameter(
    "fr.ct.R6313-6.unit",
    "qualités de l’organisation chargée des bilans",
    (Value(frozenset({UnitQuality.IDENTIFIED, UnitQuality.DEDICATED}), R6313_6.since("2019-01-01")),),
    Direction.SUPERSET,
)
"""What the organisation within a provider with other activities must be."""
