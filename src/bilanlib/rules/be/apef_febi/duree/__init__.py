"""APEF–FE.BI, « Durée, phases 1 à 3 »."""

from bilanlib.rules.be.apef_febi.duree import appointments, hours, span, span_offered, tension

RULES = (*span.RULES, *span_offered.RULES, *hours.RULES, *tension.RULES, *appointments.RULES)
"""In the order of the heading."""
