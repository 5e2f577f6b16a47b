"""Notice du CDG 84, « Modalités »: hours, forms, the agent's agreement, what the employer is shown."""

from bilanlib.rules.fr.cdg84.terms import agreement, hours, sharing

RULES = (*hours.RULES, *agreement.RULES, *sharing.RULES)
