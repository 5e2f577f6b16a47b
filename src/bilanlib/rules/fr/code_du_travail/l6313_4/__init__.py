"""Code du travail, art. L. 6313-4: consent, results, disclosure, duration."""

from bilanlib.rules.fr.code_du_travail.l6313_4 import clauses, consent, duration, offers, refusal, results, synthesis

RULES = (
    *consent.RULES,
    *refusal.RULES,
    *duration.RULES,
    *results.RULES,
    *synthesis.RULES,
    *offers.RULES,
    *clauses.RULES,
)
