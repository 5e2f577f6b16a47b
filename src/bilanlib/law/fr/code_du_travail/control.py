"""Code du travail. What inspectors may ask for."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

L6362_4 = Article(
    CODE_DU_TRAVAIL,
    "L6362-4",
    (legi(37387638, "2019-01-01", "2024-01-01"), legi(48600363, "2024-01-01")),
    "Preuves que l’employeur présente",
)
"""What the employer shows."""

L6362_6 = Article(CODE_DU_TRAVAIL, "L6362-6", (legi(37387628, "2019-01-01"),), "Preuves que le prestataire présente")
"""Objectives, performance and means are proved by documents."""

L6362_7_1 = Article(
    CODE_DU_TRAVAIL, "L6362-7-1", (legi(21343655, "2009-11-26"),), "Remboursement des actions réputées inexécutées"
)
"""What was not proved is held not to have been performed, and refunded."""

ARTICLES = (L6362_4, L6362_6, L6362_7_1)
