"""Code du travail, art. R. 6313-4: the three phases, what they cover, who conducts them, the follow-up."""

from bilanlib.rules.fr.code_du_travail.r6313_4 import conduct, contents, draft, follow_up, offers, phases

RULES = (*phases.RULES, *contents.RULES, *conduct.RULES, *follow_up.RULES, *offers.RULES, *draft.RULES)
