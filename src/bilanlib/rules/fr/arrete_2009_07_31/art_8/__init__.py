"""Arrêté du 31 juillet 2009, art. 8: the phases, and what each is for."""

from bilanlib.rules.fr.arrete_2009_07_31.art_8 import contents, phases

RULES = (*phases.RULES, *contents.RULES)
