"""Décret n° 2008-824: the bilan of the agents of public hospitals."""

from bilanlib.rules.fr.decret_2008_824 import art_25_27

RULES = art_25_27.RULES
