"""Code du travail, art. R. 6313-7: destruction of the documents, what may be kept, and what offers say of it."""

from bilanlib.rules.fr.code_du_travail.r6313_7 import clauses, keeping

RULES = (*keeping.RULES, *clauses.RULES)
