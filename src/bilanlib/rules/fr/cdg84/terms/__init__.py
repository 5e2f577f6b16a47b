"""Notice du CDG 84, « Modalités »: hours, forms, the agent's agreement, what the employer is shown, the leave."""

from bilanlib.rules.fr.cdg84.terms import agreement, hours, mixing, sharing

RULES = (*hours.RULES, *agreement.RULES, *sharing.RULES, *mixing.RULES)
