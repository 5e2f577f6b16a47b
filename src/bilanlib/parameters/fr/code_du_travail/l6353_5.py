"""Code du travail, art. L. 6353-5: how long the person may withdraw, and how."""

from bilanlib.law.fr.code_du_travail import L6353_5
from bilanlib.models.terms import Channel
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, days

WITHDRAWAL_PERIOD: Parameter[Period] = Parameter(
    "fr.ct.L6353-5.withdrawal",
    "délai de rétractation de la personne qui paie",
    (Value(days(10), L6353_5.since("2008-05-01").al(1)),),
    Direction.AT_LEAST,
)
"""How long the person may withdraw, from the signature."""

WITHDRAWAL_CHANNELS = Parameter(
    "fr.ct.L6353-5.channels",
    "manières de se rétracter que le code nomme",
    (Value(frozenset({Channel.REGISTERED_POST}), L6353_5.since("2008-05-01").al(1)),),
    Direction.EXACT,
)
"""Ways of withdrawing that the text names."""
