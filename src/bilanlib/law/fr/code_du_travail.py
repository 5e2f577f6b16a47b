"""Code du travail: the articles on the bilan de compétences, in number order, with the ids of the LEGI data."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Draft, Text, Version
from bilanlib.timeline import Validity

CODE_DU_TRAVAIL = Text(
    "fr.ct",
    "fr.code_du_travail",
    "Code du travail",
    "C. trav.",
    "https://www.legifrance.gouv.fr/codes/article_lc/{}",
)


def _legi(number: int, since: str, until: str | None = None, *, sure: Confidence = Confidence.A) -> Version:
    validity = Validity(date.fromisoformat(since), date.fromisoformat(until) if until else None)
    return Version(f"LEGIARTI{number:012d}", validity, sure)


R1233_27 = Article(
    CODE_DU_TRAVAIL,
    "R1233-27",
    (_legi(18537624, "2008-05-01", "2019-01-01"), _legi(38033423, "2019-01-01")),
    "Bilan de compétences pendant le congé de reclassement",
)
"""Redeployment leave: the bilan, and what the cell that accompanies the leave is told."""

R1233_35 = Article(
    CODE_DU_TRAVAIL,
    "R1233-35",
    (_legi(18537608, "2008-05-01", "2019-01-01"), _legi(38033419, "2019-01-01")),
    "Convention du bilan pendant le congé de reclassement",
)
"""Redeployment leave: the bilan comes after the convention."""

L1233_71 = Article(
    CODE_DU_TRAVAIL,
    "L1233-71",
    (_legi(33024743, "2016-08-10", "2020-12-16"), _legi(42683537, "2020-12-16")),
    "Congé de reclassement",
)
"""Redeployment leave: it begins with a bilan where one is needed, and the employer pays for it."""

D6323_1A = Article(
    CODE_DU_TRAVAIL, "D6323-1A", (_legi(53569786, "2026-02-26"),), "Plafonds des droits inscrits sur le CPF"
)
"""How many euros of the yearly rights can pay for an action; a bilan has a ceiling of its own."""

L6323_4 = Article(
    CODE_DU_TRAVAIL,
    "L6323-4",
    (
        _legi(37385061, "2019-01-01", "2023-01-01"),
        _legi(46873603, "2023-01-01", "2024-01-01"),
        _legi(48600487, "2024-01-01", "2024-04-17"),
        _legi(49423585, "2024-04-17"),
    ),
    "Droits, participation du titulaire et abondements du CPF",
)
"""Who pays what beside the rights."""

L6323_4_UNREAD_SINCE = date(2026, 8, 19)
"""First day seen of a wording of L. 6323-4 that was not read: later days are answered by the one before."""

L6323_7 = Article(
    CODE_DU_TRAVAIL, "L6323-7", (_legi(46873599, "2023-01-01"),), "Participation du titulaire : qui en est dispensé"
)
"""Job seekers do not owe the participation."""

R6323 = Article(
    CODE_DU_TRAVAIL,
    "R6323",
    (_legi(49488983, "2024-05-02", "2026-04-02"), _legi(53744158, "2026-04-02", sure=Confidence.B)),
    "Participation forfaitaire du titulaire",
)
"""What the holder pays of every action; the wording of 2026 is known from secondary sources only."""

R6333_3 = Article(
    CODE_DU_TRAVAIL,
    "R6333-3",
    (_legi(38031942, "2018-12-31", "2025-12-05"), _legi(52989055, "2025-12-05")),
    "Ordre de mobilisation des sommes du CPF",
)
"""In which order endowments, rights and contributions are drawn."""

D6323_6 = Article(
    CODE_DU_TRAVAIL,
    "D6323-6",
    (_legi(38034714, "2019-01-01", "2026-02-26"), _legi(53572443, "2026-02-26")),
    "Bilan de compétences payé par le compte personnel de formation",
)
"""Which articles hold for a bilan paid by the CPF, and on what conditions."""

L3133_1 = Article(CODE_DU_TRAVAIL, "L3133-1", (_legi(33020901, "2016-08-10"),), "Liste des fêtes légales")
"""The eleven public holidays."""

L3134_13 = Article(
    CODE_DU_TRAVAIL, "L3134-13", (_legi(6902635, "2008-05-01"),), "Jours fériés propres à l’Alsace-Moselle"
)
"""Holidays of Alsace-Moselle: 26 December, and Good Friday where there is a Protestant temple or a mixed church."""

L3422_2 = Article(
    CODE_DU_TRAVAIL, "L3422-2", (_legi(35902463, "2018-01-01"),), "Commémoration de l’abolition de l’esclavage"
)
"""Holidays of the overseas departments and territories."""

L6312_1 = Article(CODE_DU_TRAVAIL, "L6312-1", (_legi(37385757, "2019-01-01"),), "Accès des salariés à la formation")
"""Item 1 names the plan de développement des compétences."""

L6313_1 = Article(
    CODE_DU_TRAVAIL, "L6313-1", (_legi(37385660, "2019-01-01"),), "Actions concourant au développement des compétences"
)
"""Item 2 names the bilan de compétences."""

L6313_4 = Article(
    CODE_DU_TRAVAIL,
    "L6313-4",
    (_legi(37385673, "2019-01-01"),),
    "Objet, consentement, résultats, secret et durée du bilan de compétences",
)
"""Purpose, consent, results, secrecy and duration of the bilan."""

R6313_4 = Article(CODE_DU_TRAVAIL, "R6313-4", (_legi(38014107, "2019-01-01"),), "Les trois phases du bilan")
"""The three phases."""

R6313_5 = Article(
    CODE_DU_TRAVAIL,
    "R6313-5",
    (_legi(38014109, "2019-01-01"),),
    "Interdiction faite à l’employeur de réaliser le bilan",
)
"""Employers may not carry out bilans for their own employees."""

R6313_6 = Article(
    CODE_DU_TRAVAIL, "R6313-6", (_legi(38014111, "2019-01-01"),), "Organisation identifiée au sein du prestataire"
)
"""A provider with other activities has an identified organisation for bilans."""

R6313_7 = Article(
    CODE_DU_TRAVAIL,
    "R6313-7",
    (_legi(38014113, "2019-01-01", "2023-12-31"), _legi(48831046, "2023-12-31")),
    "Destruction des documents du bilan",
)
"""Destruction of the documents, and how long some of them may be kept."""

R6313_8 = Article(CODE_DU_TRAVAIL, "R6313-8", (_legi(38014115, "2019-01-01"),), "Convention tripartite du bilan")
"""The tripartite convention: scope, mentions, the employee's ten days, what silence means."""

DRAFT_OF_2026 = Draft(
    "TRSD2602696D",
    "projet de décret en Conseil d’État (NOR TRSD2602696D), présenté le 11 février 2026, jamais publié au 20 août 2026",
    R6313_4,
    Confidence.A,
)
"""The draft of February 2026 on a minimum of accompaniment. It is not law."""

ARTICLES = (
    R1233_27,
    R1233_35,
    L1233_71,
    D6323_1A,
    L6323_4,
    L6323_7,
    R6323,
    R6333_3,
    D6323_6,
    L3133_1,
    L3134_13,
    L3422_2,
    L6312_1,
    L6313_1,
    L6313_4,
    R6313_4,
    R6313_5,
    R6313_6,
    R6313_7,
    R6313_8,
)
"""All of them, for those who look an article up by its number."""
