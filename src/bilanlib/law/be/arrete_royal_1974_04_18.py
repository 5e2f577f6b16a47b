"""Arrêté royal du 18 avril 1974: the ten public holidays of Belgium (loi du 4 janvier 1974, art. 4)."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

ARRETE_ROYAL_1974_04_18 = Text(
    "be.ar1974-04-18",
    "be.arrete_royal_1974_04_18",
    "Arrêté royal du 18 avril 1974 déterminant les modalités générales d’exécution de la loi du 4 janvier 1974 "
    "relative aux jours fériés",
    "A.R. du 18 avril 1974",
)

# Known from the pages of the Belgian administration. The day of the text stands for that of its entry into force, which
# was not at hand. What was decreed for 2008 alone is left out: Ascension fell on 1 May, and 2 May became the tenth
# holiday unless the branch or the firm chose another day.
_ONLY = (Version(None, Validity(date(1974, 4, 18)), Confidence.B),)

ART_1 = Article(ARRETE_ROYAL_1974_04_18, "1", _ONLY, "Liste des dix jours fériés")
"""The ten days on which employees do not work, as art. 4 of the law of 4 January 1974 wants them fixed."""
