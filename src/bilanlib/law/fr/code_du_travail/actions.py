"""Code du travail. The bilan itself: access, purpose, phases, documents, convention."""

from bilanlib.law.citation import Article, Confidence, Draft
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

L6312_1 = Article(CODE_DU_TRAVAIL, "L6312-1", (legi(37385757, "2019-01-01"),), "Accès des salariés à la formation")
"""Item 1 names the plan de développement des compétences."""

L6313_1 = Article(
    CODE_DU_TRAVAIL, "L6313-1", (legi(37385660, "2019-01-01"),), "Actions concourant au développement des compétences"
)
"""Item 2 names the bilan de compétences."""

L6313_4 = Article(
    CODE_DU_TRAVAIL,
    "L6313-4",
    (legi(37385673, "2019-01-01"),),
    "Objet, consentement, résultats, secret et durée du bilan de compétences",
)
"""Purpose, consent, results, secrecy and duration of the bilan."""

R6313_4 = Article(CODE_DU_TRAVAIL, "R6313-4", (legi(38014107, "2019-01-01"),), "Les trois phases du bilan")
"""The three phases."""

R6313_5 = Article(
    CODE_DU_TRAVAIL,
    "R6313-5",
    (legi(38014109, "2019-01-01"),),
    "Interdiction faite à l’employeur de réaliser le bilan",
)
"""Employers may not carry out bilans for their own employees."""

R6313_6 = Article(
    CODE_DU_TRAVAIL, "R6313-6", (legi(38014111, "2019-01-01"),), "Organisation identifiée au sein du prestataire"
)
"""A provider with other activities has an identified organisation for bilans."""

R6313_7 = Article(
    CODE_DU_TRAVAIL,
    "R6313-7",
    (legi(38014113, "2019-01-01", "2023-12-31"), legi(48831046, "2023-12-31")),
    "Destruction des documents du bilan",
)
"""Destruction of the documents, and how long some of them may be kept."""

R6313_8 = Article(CODE_DU_TRAVAIL, "R6313-8", (legi(38014115, "2019-01-01"),), "Convention tripartite du bilan")
"""The tripartite convention: scope, mentions, the employee's ten days, what silence means."""

DRAFT_OF_2026 = Draft(
    "TRSD2602696D",
    "projet de décret en Conseil d’État (NOR TRSD2602696D), présenté le 11 février 2026, jamais publié au 20 août 2026",
    R6313_4,
    Confidence.A,
)
"""The draft of February 2026 on a minimum of accompaniment. It is not law."""

ARTICLES = (L6312_1, L6313_1, L6313_4, R6313_4, R6313_5, R6313_6, R6313_7, R6313_8)
