"""Décret n° 2007-1845 du 26 décembre 2007: lifelong training of the agents of local authorities."""

from datetime import date

from bilanlib.law.citation import Article, Text, Version
from bilanlib.timeline import Validity

DECRET_2007_1845 = Text(
    "fr.d2007-1845",
    "fr.decret_2007_1845",
    "Décret n° 2007-1845 du 26 décembre 2007 relatif à la formation professionnelle tout au long de la vie des agents "
    "de la fonction publique territoriale",
    "décret n° 2007-1845",
)

# In force since 30 December 2007. The ids of the public data were not at hand.
_FIRST, _CHANGED = date(2007, 12, 30), date(2022, 7, 25)
_ONLY = (Version(None, Validity(_FIRST)),)
# Décret n° 2022-1043 gave the agents who have priority longer leave and a shorter interval.
_BOTH = (Version(None, Validity(_FIRST, _CHANGED)), Version(None, Validity(_CHANGED)))

ART_18 = Article(DECRET_2007_1845, "18", _ONLY, "Objet du bilan de compétences")
"""What the bilan is for."""

ART_19 = Article(DECRET_2007_1845, "19", _ONLY, "Déroulement du bilan de compétences")
"""How it runs: the article still refers to numbers of the Code du travail that were repealed in 2008."""

ART_20 = Article(DECRET_2007_1845, "20", _BOTH, "Durée du congé pour bilan de compétences")
"""How long the leave may be."""

ART_21 = Article(DECRET_2007_1845, "21", _ONLY, "Demande de congé et réponse de l’autorité")
"""The request, and the answer to it."""

ART_22 = Article(DECRET_2007_1845, "22", _ONLY, "Convention tripartite du bilan financé par l’employeur")
"""The convention of a bilan that the employer pays for."""

ART_23 = Article(DECRET_2007_1845, "23", _ONLY, "Rémunération pendant le congé")
"""Pay during the leave."""

ART_24 = Article(DECRET_2007_1845, "24", _ONLY, "Attestation de fréquentation et bilan inachevé")
"""The certificate at the end of the leave; what happens to who does not follow the whole bilan."""

ART_25 = Article(DECRET_2007_1845, "25", _ONLY, "Communication des résultats du bilan")
"""Who may be shown the results."""

ART_26 = Article(DECRET_2007_1845, "26", _BOTH, "Délai entre deux bilans")
"""How long after a bilan another one may begin."""

ART_42 = Article(DECRET_2007_1845, "42", _ONLY, "Agents contractuels qui occupent un emploi permanent")
"""Contractual agents who hold a permanent post."""

ART_46 = Article(DECRET_2007_1845, "46", _ONLY, "Assistants maternels et familiaux")
"""Childminders and foster carers employed by local authorities."""
