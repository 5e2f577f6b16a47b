"""Code du travail, art. L. 6353-6: how much may be paid at first."""

from bilanlib.law.fr.code_du_travail import L6353_6
from bilanlib.parameters.parameter import Direction, Parameter, Value

FIRST_PAYMENT_SHARE: Parameter[int] = Parameter(
    "fr.ct.L6353-6.first-payment",
    "part du prix qui peut être payée à l’expiration du délai de rétractation, en pour cent",
    (Value(30, L6353_6.since("2008-05-01").al(2)),),
    Direction.AT_MOST,
)
"""How much of the price may be paid when the days to withdraw are over, in per cent."""
