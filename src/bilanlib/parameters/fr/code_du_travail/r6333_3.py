"""Code du travail, art. R. 6333-3: in which order the sums of a CPF are drawn."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import R6333_3
from bilanlib.messages.terms import Term
from bilanlib.parameters.parameter import Direction, Parameter, Value


class Purse(Term):
    """Where the money of a CPF comes from."""

    ENDOWMENTS = "endowments", "dotations"
    """What an employer or a fund put on the account beforehand (droits supplémentaires)."""
    RIGHTS = "rights", "droits acquis"
    """What was acquired year after year."""
    TOP_UPS = "top_ups", "abondements"
    """What somebody adds for this action, where the rights are not enough."""


DRAWING_ORDER = Parameter(
    "fr.ct.R6333-3.order",
    "ordre dans lequel les sommes du CPF sont mobilisées",
    (
        Value((Purse.RIGHTS, Purse.ENDOWMENTS, Purse.TOP_UPS), R6333_3.since("2018-12-31"), Confidence.A),
        Value((Purse.ENDOWMENTS, Purse.RIGHTS, Purse.TOP_UPS), R6333_3.since("2025-12-05")),
    ),
    Direction.EXACT,
)
"""From the first that is drawn to the last."""
