"""Arrêté du 25 août 2003: the convention and the documents of the bilan of hospital agents."""

from bilanlib.rules.fr.arrete_2003_08_25 import annexe, art_3

RULES = (*art_3.RULES, *annexe.RULES)
