"""Code du travail. Conventions with buyers, and contracts with people who pay themselves."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

L6353_1 = Article(
    CODE_DU_TRAVAIL, "L6353-1", (legi(37386198, "2019-01-01"),), "Convention entre l’acheteur et le prestataire"
)
"""What a third party buys is the object of a convention."""

D6353_1 = Article(
    CODE_DU_TRAVAIL,
    "D6353-1",
    (legi(38022621, "2019-01-01", "2025-07-01"), legi(51819671, "2025-07-01")),
    "Mentions de la convention ; conditions de la plateforme",
)
"""What it says, and what stands in its place on the platform of the CPF."""

L6353_3 = Article(
    CODE_DU_TRAVAIL, "L6353-3", (legi(21342990, "2009-11-26"),), "Contrat de la personne qui paie elle-même"
)
"""Who pays alone signs a contract before enrolling or paying."""

L6353_4 = Article(CODE_DU_TRAVAIL, "L6353-4", (legi(6904414, "2008-05-01"),), "Mentions du contrat")
"""What it says, on pain of nullity."""

L6353_5 = Article(CODE_DU_TRAVAIL, "L6353-5", (legi(6904415, "2008-05-01"),), "Rétractation")
"""The days in which the person may withdraw."""

L6353_6 = Article(CODE_DU_TRAVAIL, "L6353-6", (legi(6904416, "2008-05-01"),), "Paiements interdits ou échelonnés")
"""Nothing before the end of these days, a limited first payment after, the rest in stages."""

L6353_7 = Article(CODE_DU_TRAVAIL, "L6353-7", (legi(6904417, "2008-05-01"),), "Force majeure")
"""What is owed when force majeure ends the action."""

L6353_8 = Article(CODE_DU_TRAVAIL, "L6353-8", (legi(37386191, "2019-01-01"),), "Information avant l’inscription")
"""What people are told before they enrol."""

L6353_9 = Article(CODE_DU_TRAVAIL, "L6353-9", (legi(37386169, "2019-01-01"),), "Informations demandées au candidat")
"""What may be asked of a candidate."""

L6353_10 = Article(
    CODE_DU_TRAVAIL,
    "L6353-10",
    (
        legi(37385279, "2019-01-01", "2019-08-23"),
        legi(38951751, "2019-08-23", "2021-01-01"),
        legi(37461056, "2021-01-01", "2023-12-20"),
        legi(48590211, "2023-12-20", "2026-06-27"),
    ),
    "Information du financeur sur l’entrée, l’interruption et la fin",
)
"""What the funder is told; replaced in June 2026 by a wording that was not read."""

L6354_1 = Article(CODE_DU_TRAVAIL, "L6354-1", (legi(6904420, "2008-05-01"),), "Remboursement en cas d’inexécution")
"""What was not performed is refunded."""

ARTICLES = (L6353_1, D6353_1, L6353_3, L6353_4, L6353_5, L6353_6, L6353_7, L6353_8, L6353_9, L6353_10, L6354_1)
