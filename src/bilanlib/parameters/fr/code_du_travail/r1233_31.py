"""Code du travail, art. R. 1233-31: how long the employer sets a redeployment leave."""

from bilanlib.law.fr.code_du_travail import R1233_31
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period

SHORTEST_LEAVE = Parameter(
    "fr.ct.R1233-31.shortest-leave",
    "durée en dessous de laquelle le congé de reclassement demande l’accord exprès du salarié",
    (Value(Period(months=4), R1233_31.since("2021-05-22").al(1)),),
    Direction.EXACT,
)
"""Included; a shorter leave needs the employee's express agreement. The wording before was not read."""
