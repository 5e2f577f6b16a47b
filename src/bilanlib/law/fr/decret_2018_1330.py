"""Décret n° 2018-1330 du 28 décembre 2018 relatif aux actions de formation et aux bilans de compétences."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

DECRET_2018_1330 = Text(
    "fr.d2018-1330",
    "fr.decret_2018_1330",
    "Décret n° 2018-1330 du 28 décembre 2018 relatif aux actions de formation et aux bilans de compétences",
    "décret n° 2018-1330 du 28 décembre 2018",
)

# The day is that of the wordings of the code which it brought.
ART_2 = Article(
    DECRET_2018_1330,
    "2",
    (Version(None, Validity(date(2019, 1, 1)), Confidence.B),),
    "Nouveaux articles R. 6313-4 à R. 6313-8",
)
"""The articles R. 6313-4 to R. 6313-8 take the place of those of the chapter on the leave."""
