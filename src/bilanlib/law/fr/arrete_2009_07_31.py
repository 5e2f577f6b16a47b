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

ART_2 = Article(ARRETE_2009_07_31, "2", _ONLY, "Bilan à la demande de l’agent")
"""The agent can ask for a bilan."""

ART_3 = Article(ARRETE_2009_07_31, "3", _ONLY, "Bilan sur proposition de l’administration")
"""The administration can propose one."""

ART_4 = Article(ARRETE_2009_07_31, "4", _ONLY, "Réponse à la demande")
"""The administration answers in writing within two months of the request, with reasons where it refuses."""

ART_5 = Article(ARRETE_2009_07_31, "5", _ONLY, "Prise en charge des frais")
"""Who bears the costs."""

ART_6 = Article(ARRETE_2009_07_31, "6", _ONLY, "Convention tripartite")
"""Before the bilan, administration, agent and provider conclude a convention after the model of the annex."""

ART_7 = Article(ARRETE_2009_07_31, "7", _ONLY, "Prestataires")
"""The provider can be part of the administration, or outside it."""

ART_8 = Article(ARRETE_2009_07_31, "8", _ONLY, "Phases du bilan")
"""Three phases, and what each is for."""

ART_9 = Article(ARRETE_2009_07_31, "9", _ONLY, "Résultats et document de synthèse")
"""The results are the agent's; what the synthesis holds, who answers for it, and that the agent may comment on it."""

ART_10 = Article(ARRETE_2009_07_31, "10", _ONLY, "Destruction des documents")
"""Documents are destroyed at once, or kept a year at most at the agent's written request."""

ART_11 = Article(ARRETE_2009_07_31, "11", _ONLY, "Communication du document de synthèse")
"""The synthesis may be shown to the human-resources service unless the agent expressly objects."""

ART_12 = Article(ARRETE_2009_07_31, "12", _ONLY, "Attestation de fréquentation")
"""At the end the agent hands the head of service a certificate of attendance."""

ART_13 = Article(ARRETE_2009_07_31, "13", _ONLY, "Congé pour un bilan que l’administration ne finance pas")
"""Leave can also be had, on proof, for a bilan that the administration does not pay."""

ANNEX = Article(ARRETE_2009_07_31, "annexe", _ONLY, "Convention type")
"""The model of the convention."""
