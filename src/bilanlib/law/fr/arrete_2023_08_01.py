"""Arrêté du 1er août 2023: the means of personal accompaniment of public agents, art. 7 to 11."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

ARRETE_2023_08_01 = Text(
    "fr.a2023-08-01",
    "fr.arrete_2023_08_01",
    "Arrêté du 1er août 2023 (accompagnement personnalisé des agents publics)",
    "arrêté du 1er août 2023",
)

# Published on 17 August 2023, in force the day after. Read in restatements, and not word for word.
_ONLY = (Version(None, Validity(date(2023, 8, 18)), Confidence.B),)

ART_7 = Article(ARRETE_2023_08_01, "7", _ONLY, "Présence ou distance, temps de service")
"""In person or remote, on service time."""

ART_8 = Article(ARRETE_2023_08_01, "8", _ONLY, "Bénéficiaires et demande")
"""Every public agent, by the published offer; priority publics first."""

ART_9 = Article(ARRETE_2023_08_01, "9", _ONLY, "Conduite et forme du bilan de parcours professionnel")
"""Who conducts it, alone or in groups."""

ART_10 = Article(ARRETE_2023_08_01, "10", _ONLY, "Phases du bilan de parcours professionnel")
"""Four phases in which it may be built."""

ART_11 = Article(ARRETE_2023_08_01, "11", _ONLY, "Synthèse du bilan de parcours professionnel")
"""What the synthesis says and who may be shown it."""
