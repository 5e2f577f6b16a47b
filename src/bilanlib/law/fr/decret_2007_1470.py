"""Décret n° 2007-1470 du 15 octobre 2007: lifelong training of State civil servants."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

DECRET_2007_1470 = Text(
    "fr.d2007-1470",
    "fr.decret_2007_1470",
    "Décret n° 2007-1470 du 15 octobre 2007 relatif à la formation professionnelle tout au long de la vie des "
    "fonctionnaires de l’État",
    "décret n° 2007-1470",
)

# Only the first wording was read. That it ended with the décret n° 2017-928, in force on 2017-05-11, is inferred: the
# sheets of service-public.fr verified on 2019-01-29 no longer carry the ten years, the mobility and the two bilans.
# The last wording is that of the décret n° 2022-1043, known from the sheet F3027.
_FIRST = Version(None, Validity(date(2007, 10, 17), date(2017, 5, 11)), Confidence.B)
_SECOND = Version(None, Validity(date(2017, 5, 11), date(2022, 7, 25)), Confidence.B)
_THIRD = Version(None, Validity(date(2022, 7, 25)), Confidence.B)

ART_22 = Article(DECRET_2007_1470, "22", (_FIRST, _SECOND, _THIRD), "Congé pour bilan de compétences")
"""The leave for a bilan: how many hours, how often, and until 2017 for whom and what for."""
