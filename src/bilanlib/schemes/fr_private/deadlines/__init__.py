"""Scheme `fr-private`: the dated consequences of a bilan."""

from bilanlib.schemes.fr_private.deadlines import absence, after, beginning, convention, end, own_money

DEADLINES = (
    *absence.DEADLINES,
    *convention.DEADLINES,
    *own_money.DEADLINES,
    *beginning.DEADLINES,
    *end.DEADLINES,
    *after.DEADLINES,
)
"""All of them, in the order in which they come in a bilan."""
