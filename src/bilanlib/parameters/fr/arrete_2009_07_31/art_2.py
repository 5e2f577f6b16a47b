"""Arrêté du 31 juillet 2009, art. 2 and 3: who can ask for a bilan."""

from bilanlib.law.fr.arrete_2009_07_31 import ART_2
from bilanlib.models.terms import Initiative
from bilanlib.parameters.parameter import Direction, Parameter, Value

INITIATIVES = Parameter(
    "fr.a2009-07-31.2.initiative",
    "qui peut être à l’initiative du bilan d’un agent de l’État",
    (Value(frozenset({Initiative.BENEFICIARY, Initiative.EMPLOYER, Initiative.BOTH}), ART_2.since("2009-08-14")),),
    Direction.EXACT,
)
"""The agent asks (art. 2), or the administration proposes (art. 3): nobody else could, so that no rule judges it."""
