"""Décret n° 2007-1845: the bilan of the agents of local authorities, in the order of the articles."""

from bilanlib.rules.fr.decret_2007_1845 import art_20, art_21, art_22, art_23, art_24, art_25, art_26, art_42

RULES = (
    *art_20.RULES,
    *art_21.RULES,
    *art_22.RULES,
    *art_23.RULES,
    *art_24.RULES,
    *art_25.RULES,
    *art_26.RULES,
    *art_42.RULES,
)
