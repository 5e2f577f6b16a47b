"""Code du travail. Quality of those who are paid from public or mutualised money."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

L6316_1 = Article(
    CODE_DU_TRAVAIL,
    "L6316-1",
    (
        legi(37385704, "2019-01-01", "2022-01-01"),
        legi(37390323, "2022-01-01", "2024-01-01"),
        legi(48600506, "2024-01-01"),
    ),
    "Certification de qualité exigée par les financeurs",
)
"""Which funders pay only certified providers; the same list raises the five-year bar of D. 6323-6."""

R6316_2 = Article(
    CODE_DU_TRAVAIL,
    "R6316-2",
    (legi(30821399, "2017-01-01", "2021-01-01"), legi(38624064, "2021-01-01")),
    "Durée de la certification de qualité",
)
"""How long a certificate holds."""

R6316_8 = Article(
    CODE_DU_TRAVAIL, "R6316-8", (legi(44633044, "2022-01-01"),), "Date à laquelle la certification est appréciée"
)
"""On which day the certificate must hold."""

ARTICLES = (L6316_1, R6316_2, R6316_8)
