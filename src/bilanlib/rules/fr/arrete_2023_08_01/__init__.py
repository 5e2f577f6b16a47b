"""Arrêté du 1er août 2023: the bilan de parcours professionnel."""

from bilanlib.rules.fr.arrete_2023_08_01 import art_10, art_11

RULES = (*art_10.RULES, *art_11.RULES)
