"""Code du travail, art. R. 1233-27: what the cell that accompanies a redeployment leave is told."""

from bilanlib.law.fr.code_du_travail import R1233_27
from bilanlib.models.terms import CellTopic
from bilanlib.parameters.parameter import Direction, Parameter, Value

_TOLD = frozenset({CellTopic.NATURE, CellTopic.DURATION, CellTopic.IMPLEMENTATION})

CELL_TOPICS = Parameter(
    "fr.ct.R1233-27.told",
    "ce que la cellule d’accompagnement apprend des actions préconisées",
    (
        Value(_TOLD, R1233_27.since("2008-05-01").al(3)),
        Value(_TOLD, R1233_27.since("2019-01-01").al(3)),
    ),
    Direction.EXACT,
)
"""What the cell is told of the training or the validation of experience that the bilan recommends."""
