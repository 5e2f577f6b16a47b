"""Code du travail. Duties of those who carry out actions."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

L6351_1 = Article(CODE_DU_TRAVAIL, "L6351-1", (legi(37386232, "2019-01-01"),), "Déclaration d’activité du prestataire")
"""Who carries out actions declares it at the first convention or contract."""

R6351_1 = Article(
    CODE_DU_TRAVAIL,
    "R6351-1",
    (legi(22257941, "2010-05-23", "2021-07-08"), legi(43766587, "2021-07-08")),
    "Délai de la déclaration d’activité",
)
"""By when."""

L6351_6 = Article(CODE_DU_TRAVAIL, "L6351-6", (legi(21343608, "2009-11-26"),), "Caducité de la déclaration d’activité")
"""When the declaration lapses."""

R6351_6 = Article(
    CODE_DU_TRAVAIL,
    "R6351-6",
    (
        legi(22257945, "2010-05-23", "2019-11-09"),
        legi(39355576, "2019-11-09", "2025-08-01"),
        legi(52016252, "2025-08-01"),
    ),
    "Numéro d’enregistrement sur les conventions, contrats et factures",
)
"""Which documents print the number, and in which words."""

L6352_1 = Article(CODE_DU_TRAVAIL, "L6352-1", (legi(21343625, "2009-11-26"),), "Titres et qualités des personnels")
"""Staff must have titles and qualities that fit what they do."""

R6352_2 = Article(
    CODE_DU_TRAVAIL, "R6352-2", (legi(18522360, "2008-05-01"),), "Délai d’établissement du règlement intérieur"
)
"""By when."""

L6352_3 = Article(CODE_DU_TRAVAIL, "L6352-3", (legi(37386220, "2019-01-01"),), "Règlement intérieur du prestataire")
"""Internal rules."""

L6352_11 = Article(CODE_DU_TRAVAIL, "L6352-11", (legi(37386206, "2019-01-01"),), "Bilan pédagogique et financier")
"""The yearly report."""

L6352_12 = Article(
    CODE_DU_TRAVAIL, "L6352-12", (legi(6904409, "2008-05-01"),), "Publicité : forme de la mention d’enregistrement"
)
"""The only form in which an advert may mention the registration."""

R6352_23 = Article(
    CODE_DU_TRAVAIL,
    "R6352-23",
    (
        legi(18522306, "2008-05-01", "2019-11-09"),
        legi(39355604, "2019-11-09", "2021-07-08"),
        legi(43766609, "2021-07-08"),
    ),
    "Date du bilan pédagogique et financier",
)
"""By when."""

ARTICLES = (L6351_1, R6351_1, L6351_6, R6351_6, L6352_1, R6352_2, L6352_3, L6352_11, L6352_12, R6352_23)
