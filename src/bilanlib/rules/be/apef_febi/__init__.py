"""APEF–FE.BI: what the presentation of the bilan requires."""

from bilanlib.rules.be.apef_febi import deroulement, duree, prealables, suivi

RULES = (*prealables.RULES, *deroulement.RULES, *duree.RULES, *suivi.RULES)
"""In the order of the document."""
