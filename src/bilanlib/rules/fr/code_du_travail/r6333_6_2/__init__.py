"""Code du travail, art. R. 6333-6-2: bilans paid by the CPF that somebody else carries out."""

from bilanlib.rules.fr.code_du_travail.r6333_6_2 import contract, share

RULES = (*contract.RULES, *share.RULES)
