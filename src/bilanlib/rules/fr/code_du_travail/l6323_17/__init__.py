"""Code du travail, art. L. 6323-17: absence on working time for a bilan that the CPF pays."""

from bilanlib.rules.fr.code_du_travail.l6323_17 import reply, request

RULES = (*request.RULES, *reply.RULES)
