"""Décret n° 2022-1043 du 22 juillet 2022: rights of the agents who have priority in access to training."""

from datetime import date

from bilanlib.law.citation import Article, Text, Version
from bilanlib.timeline import Validity

DECRET_2022_1043 = Text(
    "fr.d2022-1043",
    "fr.decret_2022_1043",
    "Décret n° 2022-1043 du 22 juillet 2022 relatif à la formation et à l’accompagnement personnalisé des agents "
    "publics",
    "décret n° 2022-1043",
)

# Published on 24 July 2022, in force the day after.
_ONLY = (Version(None, Validity(date(2022, 7, 25))),)

ART_1 = Article(DECRET_2022_1043, "1", _ONLY, "Agents qui bénéficient d’un accès prioritaire")
"""Who the agents are that have priority, item by item."""
