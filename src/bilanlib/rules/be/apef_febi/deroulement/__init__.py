"""APEF–FE.BI, « Déroulement »."""

from bilanlib.rules.be.apef_febi.deroulement import contents, follow_up, order, results

RULES = (*order.RULES, *contents.RULES, *results.RULES, *follow_up.RULES)
"""In the order of the heading."""
