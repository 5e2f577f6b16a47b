"""Code du travail: articles on the bilan of the years 2008 to 2018, which offers still cite. None of them is judged."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Version
from bilanlib.law.fr.code_du_travail import CODE_DU_TRAVAIL
from bilanlib.timeline import Validity

# From the recodification to the reform. Their ids in the public data were not at hand.
_ONLY = (Version(None, Validity(date(2008, 5, 1), date(2019, 1, 1)), Confidence.B),)

L6313_10 = Article(CODE_DU_TRAVAIL, "L6313-10", _ONLY, "Définition du bilan de compétences, avant 2019")
"""What a bilan was."""

R6322_56 = Article(CODE_DU_TRAVAIL, "R6322-56", _ONLY, "Méthodes fiables et personnels qualifiés, avant 2019")
"""Reliable methods and qualified staff."""

R6322_57 = Article(CODE_DU_TRAVAIL, "R6322-57", _ONLY, "Interdiction à l’employeur de réaliser le bilan, avant 2019")
"""Companies did not carry out the bilans of their own employees."""

R6322_58 = Article(CODE_DU_TRAVAIL, "R6322-58", _ONLY, "Organisation exclusivement destinée aux bilans, avant 2019")
"""An organisation for bilans alone, with accounts of its own."""

R6322_59 = Article(CODE_DU_TRAVAIL, "R6322-59", _ONLY, "Destruction des documents du bilan, avant 2019")
"""Documents were destroyed at once, but for a year on the person's written request."""

ARTICLES = (L6313_10, R6322_56, R6322_57, R6322_58, R6322_59)
"""All of them."""
