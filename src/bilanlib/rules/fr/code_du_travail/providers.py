"""Code du travail: the rules on the provider's own duties, whichever bilan is looked at."""

from bilanlib.rules.fr.code_du_travail import (
    l6316_1,
    l6323_9_2,
    l6351_1,
    l6351_6,
    l6352_1,
    l6352_3,
    l6352_12,
    l6353_10,
    r6316_2,
    r6333_6_2,
    r6333_6_3,
    r6351_1,
    r6351_6,
    r6352_2,
    r6352_23,
)

RULES = (
    *l6351_1.RULES,
    *r6351_1.RULES,
    *l6351_6.RULES,
    *r6351_6.RULES,
    *l6352_1.RULES,
    *l6352_3.RULES,
    *r6352_2.RULES,
    *r6352_23.RULES,
    *l6352_12.RULES,
    *l6316_1.RULES,
    *r6316_2.RULES,
    *l6323_9_2.RULES,
    *r6333_6_2.RULES,
    *r6333_6_3.RULES,
    *l6353_10.RULES,
)
"""In the order in which a provider meets them."""
