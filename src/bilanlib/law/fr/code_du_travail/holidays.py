"""Code du travail. Public holidays."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

L3133_1 = Article(CODE_DU_TRAVAIL, "L3133-1", (legi(33020901, "2016-08-10"),), "Liste des fêtes légales")
"""The eleven public holidays."""

L3134_13 = Article(
    CODE_DU_TRAVAIL, "L3134-13", (legi(6902635, "2008-05-01"),), "Jours fériés propres à l’Alsace-Moselle"
)
"""Holidays of Alsace-Moselle: 26 December, and Good Friday where there is a Protestant temple or a mixed church."""

L3422_2 = Article(
    CODE_DU_TRAVAIL, "L3422-2", (legi(35902463, "2018-01-01"),), "Commémoration de l’abolition de l’esclavage"
)
"""Holidays of the overseas departments and territories."""

ARTICLES = (L3133_1, L3134_13, L3422_2)
