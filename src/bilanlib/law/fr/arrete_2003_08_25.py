"""Arrêté du 25 août 2003 on the bilan of the agents of public hospitals (NOR SANH0323333A)."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity

ARRETE_2003_08_25 = Text(
    "fr.a2003-08-25",
    "fr.arrete_2003_08_25",
    "Arrêté du 25 août 2003 (bilan de compétences des agents de la fonction publique hospitalière)",
    "arrêté du 25 août 2003",
)

# The text was read. Its parent decree was replaced in 2008, so that its status is not sure; what it says is still
# practised. The first day is that of the order itself.
_ONLY = (Version(None, Validity(date(2003, 8, 25)), Confidence.B),)

ART_1 = Article(ARRETE_2003_08_25, "1", _ONLY, "Phases du bilan")
"""The phases, the third of which is also that of the commitment to the project."""

ART_2 = Article(ARRETE_2003_08_25, "2", _ONLY, "Document de synthèse")
"""What the synthesis holds, and the sheet on each project."""

ART_3 = Article(ARRETE_2003_08_25, "3", _ONLY, "Convention tripartite du bilan")
"""The convention of agent, provider and fund."""

ANNEXE = Article(ARRETE_2003_08_25, "annexe", _ONLY, "Convention type du bilan")
"""The model convention: follow-up, disclosure."""
