"""Présentation du BPI, « Conditions d’accès à la prestation »."""

from bilanlib.rules.fr.bpi.access import employer, guide, people, seniority

RULES = (*employer.RULES, *seniority.RULES, *people.RULES, *guide.RULES)
