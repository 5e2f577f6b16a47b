"""Code du travail. Prevention account."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

D4163_30_2 = Article(
    CODE_DU_TRAVAIL,
    "D4163-30-2",
    (legi(47960218, "2023-09-01"),),
    "Reconversion financée par le compte professionnel de prévention",
)
"""The bilan is asked for at Transitions Pro before any training."""

ARTICLES = (D4163_30_2,)
