"""Code du travail, art. R. 6313-8: the tripartite convention: parties, mentions, acceptance, what comes after it."""

from bilanlib.rules.fr.code_du_travail.r6313_8 import acceptance, mentions, parties, prices, start

RULES = (*parties.RULES, *mentions.RULES, *acceptance.RULES, *start.RULES, *prices.RULES)
