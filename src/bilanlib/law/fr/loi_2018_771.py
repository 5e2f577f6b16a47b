"""Loi n° 2018-771 du 5 septembre 2018 pour la liberté de choisir son avenir professionnel."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

LOI_2018_771 = Text(
    "fr.l2018-771",
    "fr.loi_2018_771",
    "Loi n° 2018-771 du 5 septembre 2018 pour la liberté de choisir son avenir professionnel",
    "loi n° 2018-771 du 5 septembre 2018",
)

# The day is that of the wordings of the code which it brought.
ART_4 = Article(
    LOI_2018_771, "4", (Version(None, Validity(date(2019, 1, 1)), Confidence.B),), "Bilan de compétences dans le code"
)
"""The bilan moves to art. L. 6313-4; the leave for it is abolished."""
