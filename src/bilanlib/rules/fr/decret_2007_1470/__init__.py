"""Décret n° 2007-1470: the leave of State agents for a bilan."""

from bilanlib.rules.fr.decret_2007_1470 import art_22

RULES = art_22.RULES
