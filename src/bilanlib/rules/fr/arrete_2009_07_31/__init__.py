"""Arrêté du 31 juillet 2009: the bilan of State agents."""

from bilanlib.rules.fr.arrete_2009_07_31 import annexe, art_4, art_5, art_6, art_8, art_9, art_10, art_11, art_12

RULES = (
    *art_4.RULES,
    *art_5.RULES,
    *art_6.RULES,
    *art_8.RULES,
    *art_9.RULES,
    *art_10.RULES,
    *art_11.RULES,
    *art_12.RULES,
    *annexe.RULES,
)
