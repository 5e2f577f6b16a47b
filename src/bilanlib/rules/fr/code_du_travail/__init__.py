"""Code du travail: the rules on the bilan de compétences, in the order of the articles."""

from bilanlib.rules.fr.code_du_travail import (
    l6313_4,
    l6353_3,
    l6353_4,
    l6353_5,
    l6353_6,
    l6353_7,
    l6353_8,
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
    *l6353_3.RULES,
    *l6353_4.RULES,
    *l6353_5.RULES,
    *l6353_6.RULES,
    *l6353_7.RULES,
    *l6353_8.RULES,
    *r1233_27.RULES,
    *r1233_35.RULES,
)
