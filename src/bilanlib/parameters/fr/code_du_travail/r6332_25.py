"""Code du travail, art. R. 6332-25: when an OPCO pays."""

from decimal import Decimal

from bilanlib.law.fr.code_du_travail import R6332_25
from bilanlib.parameters.parameter import Direction, Parameter, Value

LARGEST_ADVANCE = Parameter(
    "fr.ct.R6332-25.largest-advance",
    "avance maximale de l’opérateur de compétences, en part du prix",
    (
        # The two wordings before were not read.
        Value(Decimal("0.30"), R6332_25.since("2020-12-31").al(2)),
        Value(Decimal("0.30"), R6332_25.since("2025-06-30").al(2)),
    ),
    Direction.AT_MOST,
)
"""Of the agreed price, included, and only together with payment in instalments."""
