"""Présentation du BPI, « Finalisation du projet »: the project, the synthesis, the hours."""

from bilanlib.rules.fr.bpi.conclusion import hours, project, sharing, synthesis

RULES = (*project.RULES, *synthesis.RULES, *sharing.RULES, *hours.RULES)
