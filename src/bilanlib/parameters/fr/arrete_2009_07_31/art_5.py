"""Arrêté du 31 juillet 2009, art. 5: the costs."""

from bilanlib.law.fr.arrete_2009_07_31 import ART_5
from bilanlib.models.terms import FundingSource
from bilanlib.parameters.parameter import Direction, Parameter, Value

COST_BEARERS = Parameter(
    "fr.a2009-07-31.5.cost",
    "qui supporte les frais d’un bilan que l’administration propose",
    (Value(frozenset({FundingSource.PUBLIC_EMPLOYER}), ART_5.since("2009-08-14")),),
    Direction.EXACT,
)
"""Who pays for a bilan that the administration proposes. For one that the agent asks for it may pay, and need not."""
