"""Décret n° 2018-1330: what it did to the numbers of articles, and who still cites the old ones."""

from bilanlib.rules.fr.decret_2018_1330 import art_2

RULES = art_2.RULES
