"""Code du travail. Funds that pay, and when."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

L6331_48 = Article(
    CODE_DU_TRAVAIL,
    "L6331-48",
    (
        legi(37062300, "2018-06-14", "2020-01-01"),
        legi(41474405, "2020-01-01", "2020-12-31"),
        legi(42914240, "2020-12-31", "2022-01-01"),
        legi(44981898, "2022-01-01", "2022-09-01"),
        legi(45178384, "2022-09-01", "2023-01-01"),
        legi(44056633, "2023-01-01"),
    ),
    "Contribution des travailleurs indépendants à la formation",
)
"""Self-employed people pay to a fund, which may pay for a bilan."""

L6332_9 = Article(
    CODE_DU_TRAVAIL,
    "L6332-9",
    (legi(37387483, "2019-01-01", "2022-09-01"), legi(45178344, "2022-09-01")),
    "Fonds d’assurance formation des travailleurs indépendants",
)
"""Funds of self-employed people: they raise the five-year bar."""

L6332_1_3 = Article(
    CODE_DU_TRAVAIL,
    "L6332-1-3",
    (
        legi(37387386, "2019-01-01", "2022-03-31"),
        legi(43894240, "2022-03-31", "2024-01-01"),
        legi(48700911, "2024-01-01"),
    ),
    "Actions que l’opérateur de compétences prend en charge",
)
"""An OPCO pays for the actions of small companies; the first wording was not read."""

L6332_17 = Article(
    CODE_DU_TRAVAIL,
    "L6332-17",
    (legi(37387500, "2019-01-01"),),
    "Dépenses de l’opérateur de compétences pour les petites entreprises",
)
"""What the money for small companies is spent on, the plan among other things."""

R6332_25 = Article(
    CODE_DU_TRAVAIL,
    "R6332-25",
    (
        legi(37934367, "2019-01-01", "2019-12-12"),
        legi(39476635, "2019-12-12", "2020-12-31"),
        legi(42907445, "2020-12-31", "2025-06-30"),
        legi(51821081, "2025-06-30"),
    ),
    "Paiement par l’opérateur de compétences",
)
"""An OPCO pays after performance; an advance is limited."""

R6332_26 = Article(
    CODE_DU_TRAVAIL,
    "R6332-26",
    (
        legi(37934361, "2019-01-01", "2024-01-01"),
        legi(48867670, "2024-01-01", "2026-03-01"),
        legi(53603252, "2026-03-01"),
    ),
    "Contrôle de l’exécution par l’opérateur de compétences",
)
"""What an OPCO checks before it pays."""

ARTICLES = (L6331_48, L6332_1_3, L6332_9, L6332_17, R6332_25, R6332_26)
