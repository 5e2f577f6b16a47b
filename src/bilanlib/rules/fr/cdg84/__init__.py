"""Bilan professionnel of CDG 84."""

from bilanlib.rules.fr.cdg84 import course, objectives, terms

RULES = (*objectives.RULES, *course.RULES, *terms.RULES)
