"""Code de la consommation: the consumer's withdrawal from a contract at a distance or off premises."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

CODE_DE_LA_CONSOMMATION = Text(
    "fr.conso",
    "fr.code_de_la_consommation",
    "Code de la consommation",
    "C. conso.",
)

# The right is of 14 June 2014; the code has had these numbers since 1 July 2016. Read in a secondary source only.
_ONLY = (Version(None, Validity(date(2016, 7, 1)), Confidence.B),)

L221_18 = Article(CODE_DE_LA_CONSOMMATION, "L221-18", _ONLY, "Droit de rétractation du consommateur")
"""How long a consumer may withdraw from a contract at a distance or off premises, without a reason."""

L221_19 = Article(CODE_DE_LA_CONSOMMATION, "L221-19", _ONLY, "Décompte du délai de rétractation")
"""How these days are counted: Règlement (CEE, Euratom) n° 1182/71."""
