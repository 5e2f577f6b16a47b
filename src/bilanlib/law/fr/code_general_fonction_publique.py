"""Code général de la fonction publique: who has priority in access to training."""

from datetime import date

from bilanlib.law.citation import Article, Text, Version
from bilanlib.timeline import Validity

CODE_GENERAL_FONCTION_PUBLIQUE = Text(
    "fr.cgfp",
    "fr.code_general_fonction_publique",
    "Code général de la fonction publique",
    "CGFP",
)

# The ids of the public data were not at hand.
_ONLY = (Version(None, Validity(date(2022, 3, 1))),)

L422_3 = Article(CODE_GENERAL_FONCTION_PUBLIQUE, "L422-3", _ONLY, "Agents prioritaires dans l’accès à la formation")
"""Agents who have priority: little qualified, disabled, or exposed to a risk of wear at work."""
