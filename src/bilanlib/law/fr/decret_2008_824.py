"""Décret n° 2008-824 du 21 août 2008: lifelong training of the agents of public hospitals."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

DECRET_2008_824 = Text(
    "fr.d2008-824",
    "fr.decret_2008_824",
    "Décret n° 2008-824 du 21 août 2008 relatif à la formation professionnelle tout au long de la vie des agents de la "
    "fonction publique hospitalière",
    "décret n° 2008-824",
)

# Read in the official information sheets, and not word for word. The first day is that of the decree itself.
_FIRST, _CHANGED = date(2008, 8, 21), date(2022, 7, 25)
_BOTH = (Version(None, Validity(_FIRST, _CHANGED), Confidence.B), Version(None, Validity(_CHANGED), Confidence.B))

ART_25_27 = Article(DECRET_2008_824, "25-27", _BOTH, "Congé pour bilan de compétences (art. 25, 26 et 27 ensemble)")
"""The leave for a bilan: the sheets do not say which of the three articles holds what."""
