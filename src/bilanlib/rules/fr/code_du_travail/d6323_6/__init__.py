"""Code du travail, art. D. 6323-6: the bilan that the CPF pays."""

from bilanlib.rules.fr.code_du_travail.d6323_6 import accompaniment, guidance, waiting

RULES = (*guidance.RULES, *accompaniment.RULES, *waiting.RULES)
