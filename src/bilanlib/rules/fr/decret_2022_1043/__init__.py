"""Décret n° 2022-1043: the bilan de parcours professionnel."""

from bilanlib.rules.fr.decret_2022_1043 import art_7

RULES = art_7.RULES
