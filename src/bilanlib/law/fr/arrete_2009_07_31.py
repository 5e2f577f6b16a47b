"""Arrêté du 31 juillet 2009 relatif au bilan de compétences des agents de l'Etat (NOR BCFF0906053A)."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

ARRETE_2009_07_31 = Text(
    "fr.a2009-07-31",
    "fr.arrete_2009_07_31",
    "Arrêté du 31 juillet 2009 relatif au bilan de compétences des agents de l’État",
    "arrêté du 31 juillet 2009",
)

# Published on 13 August 2009, in force the day after; unchanged when read on 28 March 2024.
_ONLY = (Version(None, Validity(date(2009, 8, 14)), Confidence.A),)

ART_11 = Article(ARRETE_2009_07_31, "11", _ONLY, "Communication du document de synthèse")
"""The synthesis may be shown to the human-resources service unless the agent expressly objects."""

ART_12 = Article(ARRETE_2009_07_31, "12", _ONLY, "Attestation de fréquentation")
"""At the end the agent hands the head of service a certificate of attendance."""
