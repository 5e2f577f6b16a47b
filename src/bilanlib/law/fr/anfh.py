"""ANFH, the fund of public hospitals: the page on which it says what bilans it pays for."""

from bilanlib.law.citation import Article, Confidence, Text, undated

ANFH_PAGE = Text(
    "fr.anfh",
    "fr.anfh",
    "ANFH, financement des prestations de bilans de compétences",
    "ANFH",
    has_articles=False,
)

FUNDING = Article(ANFH_PAGE, "funding", undated(Confidence.B), "Financement des prestations de bilans de compétences")
"""Conditions of being paid. The page has no date; it was seen in 2022 or later."""
