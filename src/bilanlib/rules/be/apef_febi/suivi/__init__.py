"""APEF–FE.BI, « Durée, phase 4 »."""

from bilanlib.rules.be.apef_febi.suivi import held, offered

RULES = (*held.RULES, *offered.RULES)
"""What is held first, then what is offered."""
