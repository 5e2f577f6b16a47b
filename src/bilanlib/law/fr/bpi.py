"""Bilan professionnel interne: a document of Institut 4.10, without a date, cited by its headings."""

from bilanlib.law.citation import Article, Text, undated

BPI = Text(
    "fr.bpi",
    "fr.bpi",
    "Bilan professionnel interne, présentation par l’Institut 4.10 (document sans date)",
    "présentation du BPI",
    has_articles=False,
)

DESCRIPTION = Article(BPI, "description", undated(), "Ce qu’est la prestation")
"""Who takes part, who asks for it, what is shared."""

BENEFITS = Article(BPI, "benefits", undated(), "Intérêt pour l’employeur et pour le salarié")
"""What each side is to gain; information only."""

ACCESS = Article(BPI, "access", undated(), "Conditions d’accès à la prestation")
"""Who may have one, and who conducts it."""

STRUCTURE = Article(BPI, "structure", undated(), "Structure de la prestation")
"""That there are three phases."""

PRELIMINARY = Article(BPI, "preliminary", undated(), "Phase préalable à l’accompagnement du salarié")
"""The intake sheet and the meeting of three."""

INVESTIGATION = Article(BPI, "investigation", undated(), "Accompagnement du salarié")
"""Interviews, tests and personal work."""

CONCLUSION = Article(BPI, "conclusion", undated(), "Finalisation du projet")
"""The project, the synthesis, and at the end the hours."""
