"""Code du travail. Parental leave."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

L1225_56 = Article(
    CODE_DU_TRAVAIL,
    "L1225-56",
    (legi(37385637, "2019-01-01"),),
    "Bilan de compétences pendant le congé parental d’éducation",
)
"""A person on parental leave may do a bilan, unpaid."""

L1225_58 = Article(
    CODE_DU_TRAVAIL, "L1225-58", (legi(6900945, "2008-05-01"),), "Bilan de droit pendant le congé parental"
)
"""With the seniority that the leave itself needs, as of right."""

ARTICLES = (L1225_56, L1225_58)
