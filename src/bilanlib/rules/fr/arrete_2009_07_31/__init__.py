"""Arrêté du 31 juillet 2009: the bilan of State agents."""

from bilanlib.rules.fr.arrete_2009_07_31 import art_11

RULES = art_11.RULES
