"""Code du travail, art. L. 6353-6: when a person who pays may be asked to, and for how much."""

from bilanlib.rules.fr.code_du_travail.l6353_6 import instalments, payments

RULES = (*payments.RULES, *instalments.RULES)
