"""Bilan professionnel of CDG 84: a leaflet without a date, cited by its headings."""

from bilanlib.law.citation import Article, Text, undated

CDG84 = Text(
    "fr.cdg84",
    "fr.cdg84",
    "Fonctionnement du bilan professionnel, centre de gestion de Vaucluse (document sans date)",
    "notice du CDG 84",
    has_articles=False,
)

OBJECTIVES = Article(CDG84, "objectives", undated(), "Objectifs")
"""What it is for, who asks for it, what it leads to."""

COURSE = Article(CDG84, "course", undated(), "Déroulement de l’accompagnement")
"""The four stages and what each is about."""

TERMS = Article(CDG84, "terms", undated(), "Modalités")
"""Hours, forms, the employer's part, the agent's agreement."""

CONTACT = Article(CDG84, "contact", undated(), "En-tête")
"""Whom to turn to."""
