"""Code du travail: the rules on the bilan de compétences, and those on who carries it out."""

from bilanlib.rules.fr.code_du_travail import (
    d6323_6,
    d6353_1,
    l6313_4,
    l6316_1,
    l6323_2,
    l6323_17,
    l6323_18,
    r1233_27,
    r1233_35,
    r6313_4,
    r6313_5,
    r6313_6,
    r6313_7,
    r6313_8,
)

RULES = (
    *l6313_4.RULES,
    *r6313_4.RULES,
    *r6313_5.RULES,
    *r6313_6.RULES,
    *r6313_7.RULES,
    *r6313_8.RULES,
    *l6316_1.RULES,
    *r1233_27.RULES,
    *r1233_35.RULES,
    *l6323_2.RULES,
    *d6323_6.RULES,
    *d6353_1.RULES,
    *l6323_17.RULES,
    *l6323_18.RULES,
)
"""Rules on the bilan, in the order of the articles. Those on the provider's own papers are in `providers`."""
