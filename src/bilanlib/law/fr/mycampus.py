"""MY CAMPUS: a provider's guide for beneficiaries, edition 2022-2023. It is no law; it is cited by heading."""

from bilanlib.law.citation import Article, Text, undated

MYCAMPUS = Text(
    "fr.mycampus",
    "fr.mycampus",
    "Guide du bilan de compétences de MY CAMPUS, édition 2022-2023",
    "guide MY CAMPUS 2022-2023",
    has_articles=False,
)

# The guide names two years and no day.
_ONLY = undated()

DEROULEMENT = Article(MYCAMPUS, "deroulement", _ONLY, "Étapes du bilan")
"""First contact, three phases, what each is for."""

SUIVI = Article(MYCAMPUS, "suivi", _ONLY, "Suivi après le bilan")
"""The follow-up interview."""

DEONTOLOGIE = Article(MYCAMPUS, "deontologie", _ONLY, "Déontologie et libre décision")
"""Values, and the person's free decision."""

CONFIDENTIALITE = Article(MYCAMPUS, "confidentialite", _ONLY, "Confidentialité et résultats")
"""Who may see what."""

CONSERVATION = Article(MYCAMPUS, "conservation", _ONLY, "Destruction et conservation des documents")
"""Documents destroyed at the last session."""

MODALITES = Article(MYCAMPUS, "modalites", _ONLY, "Lieux, distance et horaires")
"""Where and how people meet."""

CADRE = Article(MYCAMPUS, "cadre", _ONLY, "Cadre légal cité")
"""What it quotes of the law."""
