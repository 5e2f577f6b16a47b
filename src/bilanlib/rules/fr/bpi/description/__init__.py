"""Présentation du BPI, « Ce qu’est la prestation »: the convention, and what is shared."""

from bilanlib.rules.fr.bpi.description import convention, sharing

RULES = (*convention.RULES, *sharing.RULES)
