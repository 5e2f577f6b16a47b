"""INTERACTIF: a provider's programme of bilans, a document without a date. It is no law; it is cited by heading."""

from bilanlib.law.citation import Article, Text, undated

INTERACTIF = Text(
    "fr.interactif",
    "fr.interactif",
    "Programme « Bilans de compétences » d’INTERACTIF",
    "programme INTERACTIF",
    has_articles=False,
)

_ONLY = undated()

PRESENTATION = Article(INTERACTIF, "presentation", _ONLY, "Présentation et objectifs")
"""What the bilan is and what it leads to."""

DEROULE = Article(INTERACTIF, "deroule", _ONLY, "Déroulé type")
"""Phases with their hours, interviews, weeks."""

TARIFS = Article(INTERACTIF, "tarifs", _ONLY, "Tarifs et option")
"""Hours with the counsellor and of personal work, price, option."""

INSCRIPTION = Article(INTERACTIF, "inscription", _ONLY, "Inscription, durée et délai d’accès")
"""How long a bilan takes, and until when one may register."""

EVALUATION = Article(INTERACTIF, "evaluation", _ONLY, "Évaluation et suivi")
"""Synthesis, evaluations, follow-up for a year."""

PUBLIC = Article(INTERACTIF, "public", _ONLY, "Prérequis, public et consultants")
"""Who comes, and who accompanies."""

LIEUX = Article(INTERACTIF, "lieux", _ONLY, "Lieux et accessibilité")
"""Sites, and who can enter them."""

FINANCEMENT = Article(INTERACTIF, "financement", _ONLY, "Financement et règlement")
"""Who pays, and how."""

CHARTE = Article(INTERACTIF, "charte", _ONLY, "Charte déontologique")
"""Consent, methods, secrecy."""

CADRE = Article(INTERACTIF, "cadre", _ONLY, "Cadre légal cité")
"""What it quotes of the law."""
