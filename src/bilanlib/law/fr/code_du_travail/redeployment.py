"""Code du travail. Redeployment leave."""

from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

R1233_27 = Article(
    CODE_DU_TRAVAIL,
    "R1233-27",
    (legi(18537624, "2008-05-01", "2019-01-01"), legi(38033423, "2019-01-01")),
    "Bilan de compétences pendant le congé de reclassement",
)
"""Redeployment leave: the bilan, and what the cell that accompanies the leave is told."""

R1233_31 = Article(
    CODE_DU_TRAVAIL,
    "R1233-31",
    (legi(27647772, "2013-06-29", "2021-05-22"), legi(43521819, "2021-05-22")),
    "Durée du congé de reclassement",
)
"""Redeployment leave: how long the employer may set it; the first wording was not read."""

R1233_35 = Article(
    CODE_DU_TRAVAIL,
    "R1233-35",
    (legi(18537608, "2008-05-01", "2019-01-01"), legi(38033419, "2019-01-01")),
    "Convention du bilan pendant le congé de reclassement",
)
"""Redeployment leave: the bilan comes after the convention."""

L1233_71 = Article(
    CODE_DU_TRAVAIL,
    "L1233-71",
    (legi(33024743, "2016-08-10", "2020-12-16"), legi(42683537, "2020-12-16")),
    "Congé de reclassement",
)
"""Redeployment leave: it begins with a bilan where one is needed, and the employer pays for it."""

ARTICLES = (R1233_27, R1233_31, R1233_35, L1233_71)
